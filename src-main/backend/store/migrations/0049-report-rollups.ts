import type { Migration } from '../migration.ts';
import { fillParts, fillRollUps } from './0049-fill-report-rollups.ts';

/**
 * What the reports count, kept with every stamp. All of it follows from the ledger. Days are business days; a row of
 * zeros, where everything was taken back, means the same as none.
 */
export const reportRollups: Migration = {
  version: 49,
  name: 'report-rollups',
  fill: (connection) => {
    fillParts(connection);
    fillRollUps(connection);
  },
  sql: `
-- Stamps that still stand, by what they were given for, by whom and when. The rows of a customer and a day are her
-- visit of that day.
CREATE TABLE visit_part (
  customer_id INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  program_id INTEGER NOT NULL,
  -- 0: nobody, because the visit was brought in from a file
  staff_id INTEGER NOT NULL,
  -- 0 to 23 on the clock of the shop; -1: unknown, because the file named only the day
  hour INTEGER NOT NULL CHECK (hour BETWEEN -1 AND 23),
  stamps INTEGER NOT NULL CHECK (stamps > 0),
  PRIMARY KEY (customer_id, business_day, program_id, staff_id, hour)
) STRICT, WITHOUT ROWID;

-- Customers by the day of their first visit ever and the days from it to their second. In the order of the gaps, by
-- which they are added up.
CREATE TABLE rollup_return (
  first_day INTEGER NOT NULL,
  -- 0: no second visit yet
  gap_days INTEGER NOT NULL,
  customers INTEGER NOT NULL,
  PRIMARY KEY (gap_days, first_day)
) STRICT, WITHOUT ROWID;

-- Visits by their day and the days from it to the same customer's next visit; in the same order.
CREATE TABLE rollup_gap (
  business_day INTEGER NOT NULL,
  -- 0: no next visit yet
  gap_days INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  PRIMARY KEY (gap_days, business_day)
) STRICT, WITHOUT ROWID;

-- Customers who came in a period, by the period of their first visit ever.
CREATE TABLE rollup_cohort (
  unit TEXT NOT NULL CHECK (unit IN ('month', 'week')),
  -- both are the first day of the month or the Monday of the week
  cohort INTEGER NOT NULL,
  period INTEGER NOT NULL,
  customers INTEGER NOT NULL,
  PRIMARY KEY (unit, cohort, period)
) STRICT, WITHOUT ROWID;

-- Visits with at least one stamp in an hour; one that spans two hours counts in both.
CREATE TABLE rollup_hour (
  business_day INTEGER NOT NULL,
  -- as in visit_part
  hour INTEGER NOT NULL CHECK (hour BETWEEN -1 AND 23),
  visits INTEGER NOT NULL,
  PRIMARY KEY (business_day, hour)
) STRICT, WITHOUT ROWID;
`,
};
