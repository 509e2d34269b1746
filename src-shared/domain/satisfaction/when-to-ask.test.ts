import { expect, test } from 'vitest';
import { addDays, businessDayFromIso, type BusinessDay } from '../kernel/business-day.ts';
import { asMoment } from '../kernel/clock.ts';
import { mayAsk, type SettledCase } from './when-to-ask.ts';

const HOUR = 3_600_000;
const settledDay = businessDayFromIso('2026-05-04');
const settledAt = asMoment(Date.parse('2026-05-04T10:00:00Z'));

function asked(more: Partial<SettledCase>, inDays: number, inHours = 0): boolean {
  const now = asMoment(settledAt + inDays * 24 * HOUR + inHours * HOUR);
  const settled: SettledCase = { settledAt, settledDay, askedAt: null, visitedOn: [], putOffOn: [], ...more };
  return mayAsk(settled, { now, today: addDays(settledDay, inDays) });
}

const day = (n: number): BusinessDay => addDays(settledDay, n);

test.each([
  ['right after it was settled', {}, 0, 0, false],
  ['just before two hours are over', {}, 0, 1.99, false],
  ['two hours later', {}, 0, 2, true],
  ['early on the next day', {}, 1, -3, true],
  ['on the last day', {}, 90, 0, true],
  ['a day too late', {}, 91, 0, false],
  ['while the clock stands before the settling', {}, -1, 0, false],
  ['when she has said', { askedAt: asMoment(settledAt + HOUR) }, 1, 0, false],
  ['when she was asked before it was settled again', { askedAt: asMoment(settledAt - HOUR) }, 1, 0, true],
  ['put off today', { putOffOn: [day(3)] }, 3, 0, false],
  ['put off last time', { putOffOn: [day(3)] }, 5, 0, true],
  ['put off before it was settled again', { putOffOn: [day(-3), day(-2), day(-1)] }, 1, 0, true],
  ['on the third visit', { visitedOn: [day(1), day(2)] }, 4, 0, true],
  ['on the fourth visit', { visitedOn: [day(1), day(2), day(3)] }, 4, 0, false],
  ['where a visit and putting off were the same day', { visitedOn: [day(1), day(2)], putOffOn: [day(2)] }, 4, 0, true],
  ['put off on three days', { putOffOn: [day(0), day(1), day(2)] }, 4, 0, false],
  ['where the visit of the settling does not count', { visitedOn: [day(0), day(1), day(2)] }, 4, 0, true],
  ['where today is a visit too', { visitedOn: [day(1), day(2), day(4)] }, 4, 0, true],
] as const)('she is asked %s or not', (_, more, inDays, inHours, expected) => {
  expect(asked(more, inDays, inHours)).toBe(expected);
});
