import type { CaseAction, CaseDetail, GestureOrder, NewCase } from '#shared/contract/complaints.contract.ts';
import { reasonCodes, type ReasonCode } from '#shared/domain/complaints/case.ts';
import type { ComplaintPolicy } from '#shared/domain/complaints/policy.ts';
import { asId, type ApprovalId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { aCommandId, type TestWindow } from './a-backend.ts';

/** Of one that Stempel brings along: a new shop's list begins with them, in this order. */
export function reasonIdOf(code: ReasonCode): ReasonId {
  return asId<ReasonId>(reasonCodes.indexOf(code) + 1);
}

/** What somebody says about a cold coffee at the counter. */
export function aComplaint(more: Partial<NewCase> = {}): NewCase {
  return {
    customerId: null,
    channel: 'counter',
    reasonId: reasonIdOf('product_cold'),
    what: 'The coffee was cold',
    wants: '',
    item: 'Flat white',
    severity: 'moderate',
    ...more,
  };
}

/** Open on weekdays from 8 to 18; answered within 60 and settled within 600 open minutes, whatever it is. */
export function aComplaintPolicy(more: Partial<ComplaintPolicy> = {}): ComplaintPolicy {
  const day = [{ from: 8 * 60, until: 18 * 60 }];
  const targets = {
    answer: { kind: 'open_minutes', minutes: 60 },
    settle: { kind: 'open_minutes', minutes: 600 },
  } as const;
  return {
    hours: { week: [day, day, day, day, day, [], []], holidays: [] },
    targets: { minor: targets, moderate: targets, serious: targets },
    dueSoonMinutes: 30,
    ownerAfterMinutes: 120,
    limits: { perCase: asMinorUnits(2000), perDay: asMinorUnits(5000) },
    ...more,
  };
}

export async function savePolicy({ client }: TestWindow, policy: ComplaintPolicy = aComplaintPolicy()): Promise<void> {
  await client.complaints.savePolicy({ commandId: aCommandId(), policy });
}

export async function takeCase(
  { client }: TestWindow,
  more: Partial<NewCase> = {},
  { gesture = null, approvalId = null }: { gesture?: GestureOrder | null; approvalId?: ApprovalId | null } = {},
): Promise<CaseDetail> {
  return client.complaints.take({ commandId: aCommandId(), case: aComplaint(more), gesture, approvalId });
}

/** Acts on a case as it was last seen. */
export async function act(
  { client }: TestWindow,
  { id, revision }: Pick<CaseDetail, 'id' | 'revision'>,
  action: CaseAction,
): Promise<CaseDetail> {
  return client.complaints.act({ commandId: aCommandId(), caseId: id, revision, action });
}

export async function give(
  { client }: TestWindow,
  { id }: Pick<CaseDetail, 'id'>,
  gesture: GestureOrder,
  { settle = false, approvalId = null }: { settle?: boolean; approvalId?: ApprovalId | null } = {},
): Promise<CaseDetail> {
  return client.complaints.give({ commandId: aCommandId(), caseId: id, gesture, settle, approvalId });
}

/** A gesture worth so many minor units. */
export function aRefund(cost: number): GestureOrder {
  return { kind: 'refund', cost: asMinorUnits(cost) };
}
