import { mayActAs } from '#shared/domain/staff/role.ts';
import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

/** Managers see counts; what is owed in money is for the owner. */
export function programFiguresProcedures(desk: ReportDesk, gate: RoleGate) {
  const procedures = os.reports.programFigures;
  return procedures.router({
    cards: procedures.cards.use(gate.forQuery('manager')).handler(({ input }) => desk.ask('figureCards', input)),
    report: procedures.report
      .use(gate.forQuery('manager'))
      .handler(({ input, context }) =>
        desk.ask('programFigures', { filter: input, withLiability: mayActAs(context.session.role, 'owner') }),
      ),
  });
}
