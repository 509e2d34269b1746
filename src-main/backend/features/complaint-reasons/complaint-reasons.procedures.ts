import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ComplaintReasonsService } from './complaint-reasons.service.ts';

/** Whoever takes a complaint sees the list; it is the owner's to change. */
export function complaintReasonsProcedures(reasons: ComplaintReasonsService, gate: RoleGate) {
  return os.complaintReasons.router({
    list: os.complaintReasons.list.use(gate.forQuery('counter')).handler(() => reasons.list()),
  });
}
