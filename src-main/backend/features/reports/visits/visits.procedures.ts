import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';
import type { VisitsPiece } from './visits.report.ts';
import { visitsHeading, visitsLines } from './visits-csv.ts';

/** Visits of a piece at least: each piece looks through all visits once. */
const PIECE = 20_000;

/** Who came when: for managers and owners. */
export function visitsProcedures(desk: ReportDesk, gate: RoleGate) {
  return os.reports.visits.router({
    list: os.reports.visits.list.use(gate.forQuery('manager')).handler(({ input }) => desk.ask('visits', input)),
    exportCsv: os.reports.visits.exportCsv.use(gate.forCommand('manager')).handler(async function* ({
      input: { query, language },
      signal,
    }) {
      let until: BusinessDay | null = null;
      let done = 0;
      for (;;) {
        const piece: VisitsPiece = await desk.ask('visitsPiece', { query, until, atLeast: PIECE });
        const heading = done === 0 ? visitsHeading(language) : '';
        done += piece.rows.length;
        yield { csv: heading + visitsLines(piece.rows), done, total: piece.total };
        until = piece.until;
        if (until === null || signal?.aborted === true) return;
      }
    }),
  });
}
