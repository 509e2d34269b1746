import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

/** Figures by person: managers and owners see everybody's, nobody else sees any. */
export function shiftsProcedures(desk: ReportDesk, gate: RoleGate) {
  return os.reports.shifts.router({
    table: os.reports.shifts.table.use(gate.forQuery('manager')).handler(({ input }) => desk.ask('shifts', input)),
  });
}
