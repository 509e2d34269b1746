import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

export function dayReportProcedures(desk: ReportDesk, gate: RoleGate) {
  const query = gate.forQuery('manager');
  return os.reports.dayReport.router({
    report: os.reports.dayReport.report.use(query).handler(({ input }) => desk.ask('dayReport', input)),
    checkHead: os.reports.dayReport.checkHead.use(query).handler(({ input }) => desk.ask('checkHead', input)),
  });
}
