import type { Migration } from '../migration.ts';

/** What the shop changed, why, and what came of it. */
export const improvements: Migration = {
  version: 48,
  name: 'improvements',
  sql: `
CREATE TABLE improvement (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  kind_id INTEGER REFERENCES pain_point_kind (id),
  reason_id INTEGER REFERENCES complaint_reason (id),
  staff_id INTEGER REFERENCES staff (id),
  state TEXT NOT NULL CHECK (state IN ('idea', 'doing', 'done', 'dropped')),
  -- business days
  planned_on INTEGER,
  started_on INTEGER,
  done_on INTEGER,
  -- JSON of what is measured and, where somebody typed them, of both figures
  measure TEXT NOT NULL,
  result TEXT NOT NULL,
  written_on INTEGER NOT NULL,
  written_by INTEGER NOT NULL REFERENCES staff (id),
  removed_at INTEGER
) STRICT;
-- What complaints about a reason are counted by is there since the reasons are; pain points have their own.
`,
};
