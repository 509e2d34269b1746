import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#shared/contract/staff.contract.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { draftOf, needsPin } from './staff-draft.ts';

const budi: StaffMember = {
  id: asId<StaffId>(2),
  name: 'Budi',
  role: 'counter',
  language: 'id',
  active: true,
  since: asMoment(0),
  lastSignedInAt: null,
};

describe('a PIN is asked for', () => {
  it('from a new colleague, and no longer once she has one', () => {
    expect(needsPin(null, draftOf(null))).toBe(true);
    expect(needsPin(null, { ...draftOf(null), pin: '4071' })).toBe(false);
  });

  it('from one who gets more rights, and a longer one then', () => {
    expect(needsPin(budi, draftOf(budi))).toBe(false);
    expect(needsPin(budi, { ...draftOf(budi), role: 'manager' })).toBe(true);
    expect(needsPin(budi, { ...draftOf(budi), role: 'manager', pin: '4071' })).toBe(true);
    expect(needsPin(budi, { ...draftOf(budi), role: 'manager', pin: '407182' })).toBe(false);
  });

  it('not from one who has as many rights already, or fewer from now on', () => {
    const ewa: StaffMember = { ...budi, role: 'manager' };
    expect(needsPin(ewa, { ...draftOf(ewa), role: 'owner' })).toBe(false);
    expect(needsPin(ewa, { ...draftOf(ewa), role: 'counter' })).toBe(false);
  });
});
