import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

/** Who did what to whom and when: for managers and owners. */
export function entriesProcedures(desk: ReportDesk, gate: RoleGate) {
  const query = gate.forQuery('manager');
  return os.reports.entries.router({
    list: os.reports.entries.list.use(query).handler(({ input }) => desk.ask('listEntries', input)),
    count: os.reports.entries.count.use(query).handler(({ input }) => desk.ask('countEntries', input)),
  });
}
