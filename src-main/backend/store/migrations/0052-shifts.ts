import type { Migration } from '../migration.ts';
import { fillShifts } from './0052-fill-shifts.ts';

/**
 * What is counted by hour and person. All of it follows from the ledger; a row of zeros, where everything was taken
 * back, means the same as none. Entries are found by their day for the lists behind the figures.
 */
export const shifts: Migration = {
  version: 52,
  name: 'shifts',
  fill: fillShifts,
  sql: `
CREATE TABLE rollup_shift (
  business_day INTEGER NOT NULL,
  -- 0 to 23 on the clock of the shop; -1: unknown
  hour INTEGER NOT NULL CHECK (hour BETWEEN -1 AND 23),
  -- 0: nobody, because it was brought in from a file or Stempel did it itself
  staff_id INTEGER NOT NULL,
  program_id INTEGER NOT NULL,
  -- of the stamps given in the hour, those that stand and those that were taken back, at once or later
  stamps INTEGER NOT NULL DEFAULT 0,
  stamps_undone INTEGER NOT NULL DEFAULT 0,
  stamps_voided INTEGER NOT NULL DEFAULT 0,
  -- of those of the hour, what stands
  cards_opened INTEGER NOT NULL DEFAULT 0,
  rewards_issued INTEGER NOT NULL DEFAULT 0,
  rewards_redeemed INTEGER NOT NULL DEFAULT 0,
  -- commands of the hour
  undos INTEGER NOT NULL DEFAULT 0,
  voids INTEGER NOT NULL DEFAULT 0,
  overrides INTEGER NOT NULL DEFAULT 0,
  approvals INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (business_day, hour, staff_id, program_id)
) STRICT, WITHOUT ROWID;

-- Visits with a stamp that stands by this person; somebody served by two counts for both.
CREATE TABLE rollup_served (
  business_day INTEGER NOT NULL,
  staff_id INTEGER NOT NULL,
  -- 0: any
  program_id INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (business_day, staff_id, program_id)
) STRICT, WITHOUT ROWID;

-- Nobody made those at the till that came from a file with their numbers there.
UPDATE customer SET enrolled_by = NULL WHERE reference <> '';

-- Customers made at the till, by whom and when.
CREATE TABLE rollup_enrolment (
  business_day INTEGER NOT NULL,
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  staff_id INTEGER NOT NULL,
  customers INTEGER NOT NULL,
  PRIMARY KEY (business_day, hour, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_enrolled_by ON customer (enrolled_day, enrolled_by, enrolled_at) WHERE enrolled_by IS NOT NULL;

CREATE INDEX ledger_day ON ledger (business_day, kind, staff_id, program_id);
CREATE INDEX ledger_opened ON ledger (business_day) WHERE json_extract(detail, '$.opened') IS NOT NULL;
CREATE INDEX ledger_overridden ON ledger (business_day) WHERE json_extract(detail, '$.overridden') IS NOT NULL;
CREATE INDEX ledger_approved ON ledger (business_day, approved_by) WHERE approved_by IS NOT NULL;

CREATE INDEX complaint_settling ON complaint_event (at, staff_id, complaint_id) WHERE kind = 'settled';
`,
};
