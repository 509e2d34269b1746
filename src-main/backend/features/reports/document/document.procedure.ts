import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

/** Set in the thread of the reports: a long table takes a while. */
export function documentProcedure(desk: ReportDesk, gate: RoleGate) {
  return os.reports.document.use(gate.forQuery('manager')).handler(async ({ input, context }) => {
    const language = context.session.language ?? 'en';
    return { base64: await desk.ask('document', { report: input, language }) };
  });
}
