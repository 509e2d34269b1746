import { ORPCError } from '@orpc/server';
import { isByPerson } from '#shared/domain/learn/case-figure.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { CaseListService } from './case-list.service.ts';
import type { ComplaintPolicyService } from './complaint-policy.service.ts';
import type { ComplaintsService } from './complaints.service.ts';
import { relatedCasesProcedures, type RelatedServices } from './related-cases.procedures.ts';

interface Services extends RelatedServices {
  readonly complaints: ComplaintsService;
  readonly cases: CaseListService;
  readonly policies: ComplaintPolicyService;
}

/** Open to the counter; what only a manager may do with a case is decided with the command. */
export function complaintsProcedures({ complaints, cases, policies, ...related }: Services, gate: RoleGate) {
  const query = gate.forQuery('counter');
  const counter = gate.forCommand('counter');
  return os.complaints.router({
    take: os.complaints.take.use(counter).handler(({ input, context }) => answer(complaints.take(input, context))),
    get: os.complaints.get.use(query).handler(({ input }) => answer(complaints.get(input.caseId))),
    ofCustomer: os.complaints.ofCustomer.use(query).handler(({ input }) => cases.ofCustomer(input.customerId)),
    list: os.complaints.list.use(query).handler(({ input, context }) => {
      // What one person did is told to whoever may see the figures of persons.
      if (input.figure !== undefined && isByPerson(input.figure.figure) && !mayActAs(context.session.role, 'manager')) {
        throw new ORPCError('FORBIDDEN', { data: { needs: 'manager' } });
      }
      return cases.list(input, context.session.staffId);
    }),
    counts: os.complaints.counts.use(query).handler(() => cases.counts()),
    act: os.complaints.act.use(counter).handler(({ input, context }) => answer(complaints.act(input, context))),
    give: os.complaints.give.use(counter).handler(({ input, context }) => answer(complaints.give(input, context))),
    takeBack: os.complaints.takeBack
      .use(counter)
      .handler(({ input, context }) => answer(complaints.takeBack(input, context))),
    ...relatedCasesProcedures(related, gate),
    policy: os.complaints.policy.use(query).handler(() => policies.policy()),
    savePolicy: os.complaints.savePolicy
      .use(gate.forCommand('owner'))
      .handler(({ input, context }) => answer(policies.save({ ...input, staffId: context.session.staffId }))),
  });
}
