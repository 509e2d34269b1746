import type { Migration } from '../migration.ts';

/**
 * What comes after a complaint was taken: whether it was put right in the customer's eyes, which cases belong together,
 * and which were taken twice. A case that was merged into another is no case of its own any more, so the lists are
 * walked along indexes that leave it out.
 */
export const afterComplaints: Migration = {
  version: 43,
  name: 'after-complaints',
  sql: `
CREATE TABLE complaint_satisfaction (
  id INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint (id),
  -- UTC milliseconds
  asked_at INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  place TEXT NOT NULL CHECK (place IN ('counter', 'case')),
  -- 1 not at all to 5 completely; null: she did not want to say
  score INTEGER CHECK (score BETWEEN 1 AND 5),
  remark TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX complaint_satisfaction_of ON complaint_satisfaction (complaint_id, asked_at);
CREATE INDEX complaint_satisfaction_by_day ON complaint_satisfaction (business_day);

-- Days on which the question was put off to her next visit.
CREATE TABLE complaint_put_off (
  complaint_id INTEGER NOT NULL REFERENCES complaint (id),
  business_day INTEGER NOT NULL,
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  PRIMARY KEY (complaint_id, business_day)
) STRICT, WITHOUT ROWID;

-- Two cases that belong together; the smaller number first.
CREATE TABLE complaint_link (
  a INTEGER NOT NULL REFERENCES complaint (id),
  b INTEGER NOT NULL REFERENCES complaint (id),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaint_link_back ON complaint_link (b);

-- The case it was taken twice of; what was done and given stays where it was written down.
ALTER TABLE complaint ADD COLUMN merged_into INTEGER REFERENCES complaint (id);
-- 1: customer_id came from a case that was merged into this one, and goes with it again
ALTER TABLE complaint ADD COLUMN customer_lent INTEGER NOT NULL DEFAULT 0 CHECK (customer_lent IN (0, 1));
-- 1: she said it was not put right, and nothing was done about it since
ALTER TABLE complaint ADD COLUMN unhappy INTEGER NOT NULL DEFAULT 0 CHECK (unhappy IN (0, 1));
CREATE INDEX complaint_merged ON complaint (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX complaint_standing ON complaint (id, merged_into) WHERE merged_into IS NULL;
CREATE INDEX complaint_unhappy ON complaint (id) WHERE unhappy = 1 AND merged_into IS NULL;
DROP INDEX complaint_over;
CREATE INDEX complaint_over ON complaint (id) WHERE state IN ('settled', 'closed') AND merged_into IS NULL;
DROP INDEX complaint_by_reason;
CREATE INDEX complaint_by_reason ON complaint (reason_id, state) WHERE merged_into IS NULL;
`,
};
