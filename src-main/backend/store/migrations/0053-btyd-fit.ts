import type { Migration } from '../migration.ts';

/** What is expected of customers, and what the owner says a visit is worth. */
export const btydFit: Migration = {
  version: 53,
  name: 'btyd-fit',
  sql: `
-- The last fit of who comes back; one row.
CREATE TABLE btyd_fit (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- business day: the last one that counted
  as_of INTEGER NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('day', 'week')),
  -- what was known by then; days from the first visit of all
  customers INTEGER NOT NULL,
  returned INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  days INTEGER NOT NULL,
  -- why nothing could be said, or JSON of what was found
  refused TEXT,
  found TEXT,
  -- UTC milliseconds
  fitted_at INTEGER NOT NULL,
  CHECK ((refused IS NULL) <> (found IS NULL))
) STRICT;

-- What the owner reckons with; one row.
CREATE TABLE worth_input (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- average spend of a visit, in minor units
  visit_value INTEGER NOT NULL CHECK (visit_value > 0),
  -- what stays of it, in percent
  margin_percent REAL NOT NULL CHECK (margin_percent > 0 AND margin_percent <= 100),
  written_at INTEGER NOT NULL,
  written_by INTEGER NOT NULL REFERENCES staff (id)
) STRICT;
`,
};
