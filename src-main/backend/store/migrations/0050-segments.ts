import type { Migration } from '../migration.ts';

/** Customers who have something in common, as the shop asked for them and keeps asking. */
export const segments: Migration = {
  version: 50,
  name: 'segments',
  sql: `
CREATE TABLE segment (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- canonical JSON of what makes a customer belong
  definition TEXT NOT NULL,
  -- UTC milliseconds
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES staff (id),
  archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX segment_name ON segment (name COLLATE NOCASE) WHERE archived_at IS NULL;
`,
};
