import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivalAt } from '../../statistics/kaplan-meier.ts';
import { gapSpread } from './gap-spread.ts';
import { returnCurve } from './return-curve.ts';
import { returnFinding } from './return-finding.ts';

const back = (time: number, happened = 1) => ({ time, happened, censored: 0 });
const waiting = (time: number, censored = 1) => ({ time, happened: 0, censored });

describe('the curve of the time to the next visit', () => {
  it('is read only as far as somebody was followed', () => {
    const young = returnCurve([back(3), waiting(29)]);
    expect(young.within).toEqual([
      { days: 7, share: 0.5, interval: { low: expect.any(Number), high: expect.any(Number) } },
    ]);
    expect(returnCurve([back(3), waiting(30)]).within.map(({ days }) => days)).toEqual([7, 30]);
    // Everybody came again: there is nobody left to wait for.
    expect(returnCurve([back(3)]).within.map(({ share }) => share)).toEqual([1, 1, 1, 1]);
    // One customer who came again proves nothing about the next.
    expect(returnCurve([back(3)]).within.map(({ interval }) => interval)).toEqual([null, null, null, null]);
    expect(returnCurve([])).toMatchObject({ of: 0, returned: 0, followedDays: 0, within: [] });
  });

  it('has each share within its interval', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.boolean()), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, (all) => {
        const returns = returnCurve(all.map(([time, is]) => (is ? back(time) : waiting(time))));
        expect(returns.of).toBe(all.length);
        for (const { days, share, interval } of returns.within) {
          const { low, high } = interval ?? { low: share, high: share };
          expect(share).toBeCloseTo(1 - survivalAt(returns.curve, days), 12);
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
        }
      }),
    );
  });
});

describe('what the rhythm says first', () => {
  it('keeps to counts while there are few', () => {
    expect(returnFinding(returnCurve([]))).toEqual({ says: 'nobody' });
    expect(returnFinding(returnCurve([waiting(0)]))).toEqual({ says: 'noneBack', of: 1 });
    expect(returnFinding(returnCurve([waiting(90, 500)]))).toEqual({ says: 'noneBack', of: 500 });
    expect(returnFinding(returnCurve([back(3), waiting(9)]))).toEqual({ says: 'few', of: 2, returned: 1 });
    // Many, but nobody was followed for a week.
    expect(returnFinding(returnCurve([back(1, 9), waiting(2, 90)]))).toEqual({ says: 'few', of: 99, returned: 9 });
  });

  it('tells the median where it is reached', () => {
    const returns = returnCurve([back(9, 60), waiting(12, 40)]);
    expect(returnFinding(returns)).toEqual({ says: 'half', days: 9, late: null });
  });

  it('tells the share by the longest day otherwise', () => {
    const returns = returnCurve([back(9, 30), waiting(70, 70)]);
    expect(returnFinding(returns)).toEqual({
      says: 'fewerThanHalf',
      days: 60,
      share: expect.closeTo(0.3, 12),
      late: null,
    });
  });

  it('tells who of the late ones came after all, as far as that was seen', () => {
    const returns = returnCurve([back(9, 60), back(50, 8), waiting(90, 32)]);
    expect(returns.waitingLate).toBe(40);
    // 40 had not come after 30 days; 8 of them came in the 60 days after.
    expect(returnFinding(returns)).toEqual({
      says: 'half',
      days: 9,
      late: { afterDays: 30, withinDays: 60, share: expect.closeTo(0.2, 12) },
    });
    expect(returnFinding(returnCurve([back(9, 60), back(50, 8), waiting(89, 32)]))).toMatchObject({ late: null });
    expect(returnFinding(returnCurve([back(9, 60), back(50, 3), waiting(90, 16)]))).toMatchObject({ late: null });
  });
});

describe('gaps between visits', () => {
  it('are counted by day up to thirty, and together beyond', () => {
    const spread = gapSpread([
      { gap: 61, visits: 1 },
      { gap: 1, visits: 3 },
      { gap: 30, visits: 2 },
      { gap: 31, visits: 1 },
      { gap: 1, visits: 1 },
      { gap: 400, visits: 4 },
      { gap: 0, visits: 7 },
    ]);
    expect([spread.gaps, spread.waiting]).toEqual([12, 7]);
    expect([spread.byDay.length, spread.byDay[0], spread.byDay[29]]).toEqual([30, 4, 2]);
    expect(spread.longer.map(({ visits }) => visits)).toEqual([1, 1, 4]);
    // 1 1 1 1 30 30 31 61 400 400 400 400: ranks 3, 6 and 9.
    expect(spread.quartiles).toEqual({ first: 1, median: 30, third: 400 });
  });

  it('have no quartiles where there are none', () => {
    expect(gapSpread([])).toMatchObject({ gaps: 0, quartiles: null, waiting: 0 });
  });
});
