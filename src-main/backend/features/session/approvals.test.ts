import { describe, expect, it } from 'vitest';
import { newConnection } from '#main/backend/context.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type ApprovalId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { giveApproval, spendApproval } from './approvals.ts';

const noon = asMoment(Date.UTC(2026, 4, 5, 12));
const later = (seconds: number) => asMoment(noon + seconds * 1000);
const manager = asId<StaffId>(7);
const invalid = { ok: false, refusal: { code: 'APPROVAL_INVALID' } };

function approved() {
  const connection = newConnection('one');
  const { approvalId } = giveApproval(connection, 'void_entry', manager, noon);
  return { connection, approvalId };
}

describe('an approval', () => {
  it('is good once, for the action it was given for', () => {
    const { connection, approvalId } = approved();
    expect(spendApproval(connection, approvalId, 'void_entry', later(59))).toEqual({ ok: true, value: manager });
    expect(spendApproval(connection, approvalId, 'void_entry', later(59))).toEqual(invalid);
  });

  it('is spent when it is shown for another action', () => {
    const { connection, approvalId } = approved();
    expect(spendApproval(connection, approvalId, 'override_refusal', noon)).toEqual(invalid);
    expect(spendApproval(connection, approvalId, 'void_entry', noon)).toEqual(invalid);
  });

  it('is over after 60 seconds, and when the clock was set back', () => {
    const one = approved();
    expect(spendApproval(one.connection, one.approvalId, 'void_entry', later(60))).toEqual(invalid);
    const other = approved();
    expect(spendApproval(other.connection, other.approvalId, 'void_entry', later(-1))).toEqual(invalid);
  });

  it('is worth nothing on another connection, nor when it was made up', () => {
    const { approvalId } = approved();
    expect(spendApproval(newConnection('two'), approvalId, 'void_entry', noon)).toEqual(invalid);
    expect(spendApproval(newConnection('two'), 'a-made-up-approval' as ApprovalId, 'void_entry', noon)).toEqual(
      invalid,
    );
  });
});
