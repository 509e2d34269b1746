import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

export function rhythmProcedures(desk: ReportDesk, gate: RoleGate) {
  const manager = gate.forQuery('manager');
  return os.reports.rhythm.router({
    returns: os.reports.rhythm.returns.use(manager).handler(({ input }) => desk.ask('rhythmReturns', input)),
    hours: os.reports.rhythm.hours.use(manager).handler(({ input }) => desk.ask('rhythmHours', input)),
    gaps: os.reports.rhythm.gaps.use(manager).handler(({ input }) => desk.ask('rhythmGaps', input)),
  });
}
