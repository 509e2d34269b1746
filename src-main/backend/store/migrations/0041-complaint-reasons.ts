import type { Migration } from '../migration.ts';

/**
 * The shop's own list of what complaints are about, in two levels; until now there were nine fixed codes. A reason is
 * archived and never deleted, so that the figures of the past can still be read.
 */
export const complaintReasons: Migration = {
  version: 41,
  name: 'complaint-reasons',
  sql: `
CREATE TABLE complaint_reason (
  id INTEGER PRIMARY KEY,
  -- null: a group
  parent_id INTEGER REFERENCES complaint_reason (id),
  -- of those Stempel brings along: named in the reader's language until they are renamed
  code TEXT UNIQUE,
  -- '': the words of its code
  name TEXT NOT NULL DEFAULT '' CHECK (name <> '' OR code IS NOT NULL),
  -- order among those of the same group
  position INTEGER NOT NULL,
  archived_at INTEGER
) STRICT;
INSERT INTO complaint_reason (id, parent_id, code, position) VALUES
  (1, NULL, 'product', 1),
  (2, 1, 'product_cold', 1),
  (3, 1, 'product_wrong', 2),
  (4, 1, 'product_quality', 3),
  (5, NULL, 'service', 2),
  (6, 5, 'service_wait', 1),
  (7, 5, 'service_rude', 2),
  (8, NULL, 'price', 3),
  (9, NULL, 'stamps', 4),
  (10, NULL, 'place', 5),
  (11, NULL, 'other', 6);

-- Set for every case; SQLite adds no column that must not be null and refers to another table.
ALTER TABLE complaint ADD COLUMN reason_id INTEGER REFERENCES complaint_reason (id);
UPDATE complaint SET reason_id = coalesce((SELECT id FROM complaint_reason WHERE code = complaint.reason), 11);
ALTER TABLE complaint DROP COLUMN reason;
-- What the cases of a reason are listed and counted by.
CREATE INDEX complaint_by_reason ON complaint (reason_id, state);
-- What was complained about lately.
CREATE INDEX complaint_reason_by_day ON complaint (taken_day, reason_id);
`,
};
