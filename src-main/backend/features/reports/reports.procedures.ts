import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from './desk/report-desk.ts';
import { regularsProcedures } from './regulars/regulars.procedures.ts';

export function reportsProcedures(desk: ReportDesk, gate: RoleGate) {
  return os.reports.router({ regulars: regularsProcedures(desk, gate) });
}
