import { describe, expect, test } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay } from '../kernel/business-day.ts';
import { quarterOf, verdictOf, windowsOf, type Measured, type Verdict } from './measure.ts';

const counted: Measured = {
  source: 'pain_points',
  state: 'done',
  before: 14,
  after: 6,
  complete: true,
  better: 'fewer',
};

const judged: readonly (readonly [string, Partial<Measured>, Verdict])[] = [
  ['fewer than before', {}, 'better'],
  ['more than before', { after: 20 }, 'worse'],
  ['as many', { after: 14 }, 'same'],
  ['fewer where more is better', { better: 'more' }, 'worse'],
  ['more where more is better', { better: 'more', after: 20 }, 'better'],
  ['fewer, but the time is not over', { complete: false }, 'too_early'],
  ['nothing typed yet', { source: 'typed', after: null }, 'too_early'],
  ['not done yet', { state: 'doing' }, 'too_early'],
  ['dropped', { state: 'dropped' }, 'not_measured'],
  ['nobody asked', { source: 'none' }, 'not_measured'],
];

test.each(judged)('%s', (_what, more, verdict) => {
  expect(verdictOf({ ...counted, ...more })).toBe(verdict);
});

describe('the two times', () => {
  const day = businessDayFromIso;

  test('are of the same length, before the start and after the end', () => {
    const { before, after } = windowsOf({ startedOn: day('2026-03-02'), doneOn: day('2026-03-20') }, 2);
    expect(before && [before.from, before.until].map(isoOfBusinessDay)).toEqual(['2026-02-16', '2026-03-01']);
    expect(after && [after.from, after.until].map(isoOfBusinessDay)).toEqual(['2026-03-21', '2026-04-03']);
  });

  test('are not there without their days', () => {
    expect(windowsOf({ startedOn: null, doneOn: null }, 4)).toEqual({ before: null, after: null });
  });
});

test('quarters follow one another over the new year', () => {
  const of = (iso: string): number => quarterOf(businessDayFromIso(iso));
  expect(of('2026-01-01') - of('2025-12-31')).toBe(1);
  expect(of('2026-03-31')).toBe(of('2026-01-01'));
  expect(of('2026-04-01') - of('2026-03-31')).toBe(1);
});
