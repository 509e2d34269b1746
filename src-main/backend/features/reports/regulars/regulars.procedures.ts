import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

export function regularsProcedures(desk: ReportDesk, gate: RoleGate) {
  return os.reports.regulars.router({
    days: os.reports.regulars.days.use(gate.forQuery('manager')).handler(({ input }) => desk.ask('regularDays', input)),
  });
}
