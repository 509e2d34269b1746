import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe('the Wilson interval', () => {
  it.each([
    // The project's own check value.
    [10, 100, 0.055229, 0.174366],
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d of %d', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval?.low).toBeCloseTo(low, low === 0.055229 ? 6 : 4);
    expect(interval?.high).toBeCloseTo(high, high === 0.174366 ? 6 : 4);
  });

  it('is not known of nothing', () => expect(wilson(0, 0)).toBeNull());

  it('holds the share and mirrors its complement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (of, some) => {
        const count = some % (of + 1);
        const interval = wilson(count, of);
        const rest = wilson(of - count, of);
        if (interval === null || rest === null) throw new Error('something was counted');
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(count / of + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(count / of - 1e-12);
        expect(1 - rest.high).toBeCloseTo(interval.low, 9);
      }),
    );
  });
});
