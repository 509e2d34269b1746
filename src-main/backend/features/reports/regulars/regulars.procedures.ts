import { os, type RoleGate } from '#main/backend/procedures.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import type { CaseListService } from '#main/backend/features/complaints/case-list.service.ts';
import type { LearnService } from '#main/backend/features/learn/learn.service.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

export interface RegularsParts {
  readonly desk: ReportDesk;
  readonly learn: LearnService;
  readonly cases: CaseListService;
}

/** What rewards are worth is told to owners. */
export function regularsProcedures({ desk, learn, cases }: RegularsParts, gate: RoleGate) {
  const query = gate.forQuery('manager');
  return os.reports.regulars.router({
    report: os.reports.regulars.report.use(query).handler(async ({ input, context }) => {
      const { rewards, ...figures } = await desk.ask('regulars', input);
      const mayKnow = mayActAs(context.session.role, 'owner');
      return {
        ...figures,
        rewards: { ...rewards, worth: mayKnow ? rewards.worth : null },
        complaints: { sameDay: learn.sameDay(input.filter), overdue: cases.counts().overdue },
      };
    }),
    late: os.reports.regulars.late.use(query).handler(({ input }) => desk.ask('lateRegulars', input)),
  });
}
