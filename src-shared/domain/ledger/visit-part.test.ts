import { describe, expect, it } from 'vitest';
import type { BusinessDay } from '../kernel/business-day.ts';
import { asMoment } from '../kernel/clock.ts';
import { asId, type ProgramId, type StaffId } from '../kernel/ids.ts';
import { hourOf, NOBODY, partChange, UNKNOWN_HOUR, type StampFacts } from './visit-part.ts';

const staffId = asId<StaffId>(4);
const programId = asId<ProgramId>(2);

const stamp: StampFacts & { quantity: number } = {
  kind: 'stamp',
  at: asMoment(Date.UTC(2026, 10, 20, 22, 59)),
  zone: 'Europe/Warsaw',
  businessDay: 20_777 as BusinessDay,
  programId,
  staffId,
  detail: {},
  quantity: 3,
};

describe('a stamp', () => {
  it('goes to its program, who gave it and the hour on the wall', () => {
    expect(partChange(stamp, null)).toEqual({ day: 20_777, part: { programId, staffId, hour: 23 }, by: 3 });
  });

  it('that was brought in was given by nobody here, whoever brought the file in', () => {
    const imported = { ...stamp, detail: { imported: true } as const };
    expect(partChange(imported, null)?.part).toEqual({ programId, staffId: NOBODY, hour: 23 });
  });

  it('that Stempel itself gave was given by nobody', () => {
    expect(partChange({ ...stamp, staffId: null }, null)?.part.staffId).toBe(NOBODY);
  });

  it('is taken back where it was given, whoever takes it back and when', () => {
    const takenBack = {
      ...stamp,
      kind: 'void',
      at: asMoment(stamp.at + 86_400_000 * 3 + 7_200_000),
      staffId: asId<StaffId>(9),
      businessDay: 20_780 as BusinessDay,
      quantity: -2,
    } as const;
    expect(partChange(takenBack, stamp)).toEqual({ day: 20_777, part: { programId, staffId, hour: 23 }, by: -2 });
  });
});

it.each(['starter', 'opening', 'adjustment', 'card_completed', 'reward_redeemed'] as const)(
  'an entry of kind %s is no visit, and taking it back is none either',
  (kind) => {
    expect(partChange({ ...stamp, kind }, null)).toBeNull();
    expect(partChange({ ...stamp, kind: 'void', quantity: -3 }, { ...stamp, kind })).toBeNull();
  },
);

describe('the hour', () => {
  const noon = asMoment(Date.UTC(2026, 6, 10, 10));

  it('of a visit that was brought in at noon sharp is unknown', () => {
    expect(hourOf(noon, 'Europe/Warsaw', true)).toBe(UNKNOWN_HOUR);
    expect(hourOf(asMoment(noon + 1000), 'Europe/Warsaw', true)).toBe(12);
  });

  it('of a stamp at the till at noon sharp is noon', () => {
    expect(hourOf(noon, 'Europe/Warsaw', false)).toBe(12);
  });

  it('is that of the zone the entry was made in', () => {
    expect(hourOf(noon, 'Asia/Jakarta', true)).toBe(17);
    expect(hourOf(noon, 'Asia/Kolkata', false)).toBe(15);
  });

  it('comes twice when the clocks go back', () => {
    const before = asMoment(Date.UTC(2026, 9, 25, 0, 30));
    expect(hourOf(before, 'Europe/Warsaw', false)).toBe(2);
    expect(hourOf(asMoment(before + 3_600_000), 'Europe/Warsaw', false)).toBe(2);
    expect(hourOf(asMoment(before + 7_200_000), 'Europe/Warsaw', false)).toBe(3);
  });
});
