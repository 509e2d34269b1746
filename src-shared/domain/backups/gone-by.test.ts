import { expect, it } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay } from '../kernel/business-day.ts';
import { asMoment } from '../kernel/clock.ts';
import { goneBy } from './gone-by.ts';

const backupOn = (iso: string) => ({
  name: iso,
  at: asMoment(Date.parse(`${iso}T10:00:00Z`)),
  day: businessDayFromIso(iso),
});
const goneByFrom = (...days: string[]) => {
  const today = businessDayFromIso('2026-05-05');
  const gone = goneBy(days.map(backupOn), today);
  return gone === null ? null : isoOfBusinessDay(gone);
};

it('is no day when there is no backup', () => {
  expect(goneByFrom()).toBeNull();
});

it('counts days for a backup that a later one of its week replaces', () => {
  // A Tuesday: Wednesday's stands for the week, and 14 days later it is no longer one of the last 14.
  expect(goneByFrom('2026-05-05')).toBe('2026-05-20');
});

it('counts weeks for the last backup of a week that is over', () => {
  // Sunday of the week before: it stands for its week until that is more than eight weeks ago.
  expect(goneByFrom('2026-05-05', '2026-05-03')).toBe('2026-06-29');
});
