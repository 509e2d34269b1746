import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { ComplaintReasonsService } from './complaint-reasons.service.ts';

/** Whoever takes a complaint sees the list; it is the owner's to change. */
export function complaintReasonsProcedures(reasons: ComplaintReasonsService, gate: RoleGate) {
  const router = os.complaintReasons;
  const owner = gate.forCommand('owner');
  return router.router({
    list: router.list.use(gate.forQuery('counter')).handler(() => reasons.list()),
    add: router.add
      .use(owner)
      .handler(({ input, context: { session } }) => answer(reasons.add(input, session.staffId))),
    rename: router.rename
      .use(owner)
      .handler(({ input, context: { session } }) => answer(reasons.rename(input, session.staffId))),
    move: router.move
      .use(owner)
      .handler(({ input, context: { session } }) => answer(reasons.move(input, session.staffId))),
    regroup: router.regroup
      .use(owner)
      .handler(({ input, context: { session } }) => answer(reasons.regroup(input, session.staffId))),
    archive: router.archive
      .use(owner)
      .handler(({ input, context: { session } }) => answer(reasons.archive(input, session.staffId))),
    bringBack: router.bringBack
      .use(owner)
      .handler(({ input, context: { session } }) => answer(reasons.bringBack(input, session.staffId))),
  });
}
