import type { Migration } from '../migration.ts';

/** What was brought in from files, when, by whom, and every line that was left out and why. */
export const imports: Migration = {
  version: 30,
  name: 'imports',
  sql: `
CREATE TABLE import_run (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('customers', 'visits')),
  file_name TEXT NOT NULL,
  -- running after a restart means that Stempel was stopped in the middle of it
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
  failure TEXT,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  staff_id INTEGER REFERENCES staff (id),
  program_id INTEGER REFERENCES program (id),
  rows INTEGER NOT NULL DEFAULT 0,
  imported INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  created INTEGER NOT NULL DEFAULT 0,
  stamps INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_problem (
  run_id INTEGER NOT NULL REFERENCES import_run (id),
  number INTEGER NOT NULL,
  line INTEGER NOT NULL,
  field TEXT,
  why TEXT NOT NULL,
  value TEXT NOT NULL,
  effect TEXT NOT NULL CHECK (effect IN ('skipped', 'dropped')),
  PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_problem_by_reason ON import_problem (run_id, why, effect, number);
`,
};
