import { randomUUID } from 'node:crypto';
import type { Approvable } from '#shared/contract/session.contract.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { Approval, Connection } from '#main/backend/context.ts';

const APPROVAL_SECONDS = 60;

export interface GivenApproval {
  readonly approvalId: ApprovalId;
  readonly until: Moment;
}

/** Keeps a manager's yes on the connection it was given on. */
export function giveApproval(connection: Connection, action: Approvable, by: StaffId, now: Moment): GivenApproval {
  for (const [id, approval] of connection.approvals) if (isOver(approval, now)) connection.approvals.delete(id);
  const approvalId = randomUUID() as string as ApprovalId;
  const until = asMoment(now + APPROVAL_SECONDS * 1000);
  connection.approvals.set(approvalId, { action, by, until });
  return { approvalId, until };
}

/** Spends it, right or wrong: an approval shown for another action is gone too. */
export function spendApproval(
  connection: Connection,
  approvalId: ApprovalId,
  action: Approvable,
  now: Moment,
): Result<StaffId, { readonly code: 'APPROVAL_INVALID' }> {
  const approval = connection.approvals.get(approvalId);
  connection.approvals.delete(approvalId);
  const valid = approval !== undefined && approval.action === action && !isOver(approval, now);
  return valid ? ok(approval.by) : refuse({ code: 'APPROVAL_INVALID' });
}

// A clock set back must not stretch it.
function isOver(approval: Approval, now: Moment): boolean {
  return now >= approval.until || now < approval.until - APPROVAL_SECONDS * 1000;
}
