import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProven, newcombe } from './newcombe.ts';

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d less %d/%d', (a, m, b, n, low, high) => {
    const found = newcombe({ count: a, of: m }, { count: b, of: n });
    expect(found?.difference).toBeCloseTo(a / m - b / n, 12);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('is not known where one side counts nobody', () => {
    expect(newcombe({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
    expect(newcombe({ count: 1, of: 2 }, { count: 0, of: 0 })).toBeNull();
  });

  it('is proven only where zero lies outside', () => {
    expect(isProven({ low: -0.01, high: 0.2 })).toBe(false);
    expect(isProven({ low: 0.01, high: 0.2 })).toBe(true);
    expect(isProven({ low: -0.2, high: -0.01 })).toBe(true);
  });

  it('turns round with its sides', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500))
      .map(([of, some]) => ({ count: some % (of + 1), of }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = newcombe(one, other);
        const back = newcombe(other, one);
        if (there === null || back === null) throw new Error('both were counted');
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.high).toBeCloseTo(-there.low, 9);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
