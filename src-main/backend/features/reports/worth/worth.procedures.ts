import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';
import type { WorthService } from './worth.service.ts';

/** What a shop earns is its owner's business. */
export function worthProcedures({ desk, worth }: { desk: ReportDesk; worth: WorthService }, gate: RoleGate) {
  const { worth: part } = os.reports;
  return part.router({
    report: part.report.use(gate.forQuery('owner')).handler(() => desk.ask('worth', null)),
    save: part.save
      .use(gate.forCommand('owner'))
      .handler(({ input, context }) => answer(worth.save({ ...input, staffId: context.session.staffId }))),
  });
}
