import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { entriesSearch, entryQueryOf, readEntryWish, usableOf, type EntryWish } from './entries-address.ts';

const [from, to, day] = ['2026-05-01', '2026-05-31', '2026-05-09'].map((iso) => businessDayFromIso(iso)) as [
  ReturnType<typeof businessDayFromIso>,
  ReturnType<typeof businessDayFromIso>,
  ReturnType<typeof businessDayFromIso>,
];

it('reads what it wrote', () => {
  const wish: EntryWish = { figure: 'voids', by: 0, on: 6, hour: -1, part: 'evening', of: asId<ProgramId>(3), day };
  expect(readEntryWish(entriesSearch(wish))).toEqual(wish);
});

it('leaves out what nobody could mean', () => {
  const typed = { figure: 'cakes', by: -1, on: 8, hour: 24, part: 'night', of: '3', day: '2026-02-30' };
  expect(readEntryWish(typed)).toEqual({ figure: 'all' });
});

it('says it more closely than the filter', () => {
  const filter = { ...wholePeriod(from, to), staffId: asId<StaffId>(2), weekday: 1 };
  expect(entryQueryOf({ figure: 'stamps' }, filter)).toEqual({
    figure: 'stamps',
    from,
    to,
    programId: null,
    staffId: 2,
    weekday: 1,
    hour: null,
    part: null,
  });
  expect(entryQueryOf({ figure: 'stamps', by: 0, on: 6, day }, filter)).toMatchObject({
    from: day,
    to: day,
    staffId: 0,
    weekday: 6,
  });
});

it('looks at no filter for a day, because its report did not either', () => {
  const filter = { ...wholePeriod(from, to), programId: asId<ProgramId>(1), staffId: asId<StaffId>(2), weekday: 1 };
  expect(entryQueryOf({ figure: 'stamps', day }, filter)).toMatchObject({
    programId: null,
    staffId: null,
    weekday: null,
  });
  expect([usableOf({ figure: 'stamps', day }), usableOf({ figure: 'stamps' })]).toEqual([
    [],
    ['program', 'weekday', 'staff'],
  ]);
});
