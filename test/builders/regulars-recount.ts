import type { Store } from '#main/backend/store/open.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';

/** A visit by the ledger. */
export interface CountedVisit {
  readonly customer: number;
  readonly day: number;
  /** 0: her first ever. */
  readonly place: number;
  /** Whether a stamp of it is what the filter asks for, whatever the days. */
  readonly matches: boolean;
}

/** Every visit there was, from the stamps of the ledger that were not taken back. */
export function everyVisit({ read }: Store, { programId, staffId, weekday }: ReportFilter): CountedVisit[] {
  const rows = read.all<Omit<CountedVisit, 'matches'> & { matches: number }>(
    `SELECT customer, day, row_number() OVER (PARTITION BY customer ORDER BY day) - 1 AS place, matches FROM (
       SELECT customer_id AS customer, business_day AS day, max(
         (:program IS NULL OR program_id = :program) AND (:staff IS NULL OR staff_id = :staff)
         AND (:weekday IS NULL OR CAST(strftime('%u', business_day * 86400, 'unixepoch') AS INTEGER) = :weekday)
       ) AS matches
       FROM ledger AS entry
       WHERE kind = 'stamp'
         AND quantity + coalesce((SELECT sum(quantity) FROM ledger WHERE reverses = entry.seq), 0) > 0
       GROUP BY 1, 2)
     ORDER BY customer, day`,
    { program: programId, staff: staffId, weekday },
  );
  return rows.map((row) => ({ ...row, matches: row.matches === 1 }));
}

/** As the report has them: days with any visit, in their order. */
export function dayCounts(visits: readonly CountedVisit[]) {
  return [...Map.groupBy(visits, ({ day }) => day)]
    .map(([day, some]) => ({
      day,
      visits: some.length,
      firstVisits: some.filter(({ place }) => place === 0).length,
    }))
    .toSorted((a, b) => a.day - b.day);
}
