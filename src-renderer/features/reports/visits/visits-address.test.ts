import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type SegmentId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { readVisitsWish, usableOf, visitsQueryOf, visitsSearch, type VisitsWish } from './visits-address.ts';

const days = { from: businessDayFromIso('2026-05-04'), to: businessDayFromIso('2026-05-10') };
const filter = {
  from: businessDayFromIso('2026-05-01'),
  to: businessDayFromIso('2026-05-31'),
  programId: asId<ProgramId>(1),
  segmentId: asId<SegmentId>(-2),
  weekday: null,
  staffId: asId<StaffId>(3),
};

it.each<VisitsWish>([
  { kind: 'first', on: 6, hour: -1, gap: 'none', by: 0, days, without: 'filter' },
  { kind: 'all', of: asId<ProgramId>(2), who: asId<SegmentId>(-3) },
  { kind: 'returning', gap: { from: 31, to: 60 }, by: asId<StaffId>(4), without: 'segment' },
  { kind: 'all', gap: { from: 91, to: null } },
])('reads what it wrote: %o', (wish) => {
  expect(readVisitsWish(visitsSearch(wish))).toEqual(wish);
});

it.each([
  { kind: 'cakes', on: 8, hour: 24, gap: '0-3', by: -1, start: '2026-02-30', end: '2026-03-01', without: 'sense' },
  { gap: 3, by: '1', start: '2026-03-02', end: '2026-03-01' },
  { gap: '3', start: '2026-03-02' },
])('leaves out what nobody could mean: %o', (typed) => {
  expect(readVisitsWish(typed)).toEqual({ kind: 'all' });
});

it('asks for what the filter says, and more closely', () => {
  expect(visitsQueryOf({ kind: 'all' }, filter)).toEqual({ ...filter, kind: 'all', hour: null, gap: null });
  expect(visitsQueryOf({ kind: 'first', on: 6, hour: 9, by: 0, days }, filter)).toEqual({
    ...filter,
    ...days,
    weekday: 6,
    staffId: 0,
    kind: 'first',
    hour: 9,
    gap: null,
  });
});

it('lets nothing be chosen that it says by itself', () => {
  expect(usableOf({ kind: 'all', on: 6, by: 0, hour: 9 })).toEqual(['program', 'segment']);
  const wish = { kind: 'all', of: asId<ProgramId>(2), who: asId<SegmentId>(-3) } as const;
  expect(usableOf(wish)).toEqual(['weekday', 'staff']);
  expect(visitsQueryOf(wish, filter)).toMatchObject({ programId: 2, segmentId: -3, staffId: 3 });
});

it('does not look at what the figure did not look at either', () => {
  expect(usableOf({ kind: 'all', without: 'segment' })).toEqual(['program', 'weekday', 'staff']);
  expect(visitsQueryOf({ kind: 'all', without: 'segment' }, filter)).toMatchObject({ segmentId: null, staffId: 3 });
  const day = { from: days.from, to: days.from };
  expect(visitsQueryOf({ kind: 'all', days: day, without: 'filter' }, filter)).toEqual({
    ...day,
    programId: null,
    segmentId: null,
    weekday: null,
    staffId: null,
    kind: 'all',
    hour: null,
    gap: null,
  });
});
