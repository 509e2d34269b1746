import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalAt, type Waited } from './kaplan-meier.ts';

const waited = (time: number, happened: 0 | 1): Waited => ({ time, happened, censored: 1 - happened });

describe('how long it takes until the next visit', () => {
  const times = [3, 5, 6, 7, 8, 10, 12, 12];
  const events = [1, 0, 1, 1, 0, 1, 1, 0] as const;
  const curve = kaplanMeier(times.map((time, index) => waited(time, events[index] ?? 0)));

  it.each([
    [2.9, 1],
    [3, 0.875],
    [6, 0.729167],
    [7, 0.583333],
    [10, 0.388889],
    [12, 0.194444],
    [99, 0.194444],
  ])('after %d is %d', (time, survival) => expect(survivalAt(curve, time)).toBeCloseTo(survival, 6));

  it('has its median where the curve first reaches a half', () => {
    expect(curve.median).toBe(10);
    expect(kaplanMeier([waited(1, 1), waited(2, 0), waited(3, 0)]).median).toBeNull();
    expect(kaplanMeier([]).median).toBeNull();
  });

  it('has the log-log band of Greenwood around it', () => {
    // S = .875, sum d/(n(n-d)) = 1/56: exp(± 1.959964 * sqrt(1/56) / |ln .875|) as powers of S.
    expect(curve.steps[0]).toMatchObject({ atRisk: 8, happened: 1 });
    expect(curve.steps[0]?.low).toBeCloseTo(0.387, 3);
    expect(curve.steps[0]?.high).toBeCloseTo(0.9814, 4);
  });

  it('is the share itself while nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 80 }), (all) => {
        const plain = kaplanMeier(all.map((time) => waited(time, 1)));
        for (const time of all) {
          expect(survivalAt(plain, time)).toBeCloseTo(all.filter((other) => other > time).length / all.length, 9);
        }
      }),
    );
  });

  it('is the same whatever is put together', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom<0 | 1>(0, 1)), { maxLength: 60 });
    fc.assert(
      fc.property(some, (all) => {
        const single = kaplanMeier(all.map(([time, happened]) => waited(time, happened)));
        const together = Array.from({ length: 20 }, (_, index) => {
          const mine = all.filter(([time]) => time === index + 1);
          const happened = mine.filter(([, event]) => event === 1).length;
          return { time: index + 1, happened, censored: mine.length - happened };
        });
        expect(kaplanMeier(together.toReversed())).toEqual(single);
        for (const { survival, low, high } of single.steps) {
          expect(low).toBeLessThanOrEqual(survival + 1e-12);
          expect(high).toBeGreaterThanOrEqual(survival - 1e-12);
        }
      }),
    );
  });
});
