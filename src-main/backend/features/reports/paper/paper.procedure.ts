import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

/** Set in the thread of the reports: it takes longer than a stamp may wait. */
export function paperProcedure(desk: ReportDesk, gate: RoleGate) {
  return os.reports.paper.use(gate.forQuery('manager')).handler(({ input }) => desk.ask('paper', input));
}
