import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

export function cohortsProcedures(desk: ReportDesk, gate: RoleGate) {
  const manager = gate.forQuery('manager');
  return os.reports.cohorts.router({
    table: os.reports.cohorts.table.use(manager).handler(({ input }) => desk.ask('cohorts', input)),
    between: os.reports.cohorts.between.use(manager).handler(({ input }) => desk.ask('cohortsBetween', input)),
  });
}
