import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBgNbdShop } from '#test/builders/a-bg-nbd-shop.ts';
import type { BgNbd, VisitHistory } from './bg-nbd.ts';
import { logLikelihood, observe } from './likelihood.ts';

const cdnow: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** The likelihood of one customer with whole r, a and b, as it stands in the paper. */
function asInThePaper({ r, alpha, a, b }: BgNbd, { repeats: x, recency, age }: VisitHistory): number {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const beta = (p: number, q: number) => (factorial(p - 1) * factorial(q - 1)) / factorial(p + q - 1);
  const rate = (factorial(r + x - 1) * alpha ** r) / factorial(r - 1);
  const stayed = (beta(a, b + x) / beta(a, b)) * (rate / (alpha + age / 7) ** (r + x));
  const left = (beta(a + 1, b + x - 1) / beta(a, b)) * (rate / (alpha + recency / 7) ** (r + x));
  return stayed + (x > 0 ? left : 0);
}

const anyModel = fc.record({
  r: fc.double({ min: 0.05, max: 8, noNaN: true }),
  alpha: fc.double({ min: 0.05, max: 50, noNaN: true }),
  a: fc.double({ min: 0.05, max: 8, noNaN: true }),
  b: fc.double({ min: 0.05, max: 8, noNaN: true }),
});

describe('the log-likelihood', () => {
  it.each([
    { repeats: 0, recency: 0, age: 0 },
    { repeats: 0, recency: 0, age: 140 },
    { repeats: 1, recency: 7, age: 140 },
    { repeats: 3, recency: 133, age: 140 },
    { repeats: 9, recency: 200, age: 400 },
  ])('is that of the paper for %j', (history) => {
    const model = { r: 2, alpha: 3.5, a: 2, b: 4 };
    const { value } = logLikelihood(model, observe([history], 'week'));
    expect(value).toBeCloseTo(Math.log(asInThePaper(model, history)), 10);
  });

  it('adds up over customers, alike or not', () => {
    const shop = aBgNbdShop(cdnow, { customers: 200, weeks: 40, seed: 1 });
    const one = shop.reduce((sum, history) => sum + logLikelihood(cdnow, observe([history], 'week')).value, 0);
    expect(logLikelihood(cdnow, observe([...shop, ...shop], 'week')).value).toBeCloseTo(2 * one, 6);
  });

  it('has the gradient that its differences have', () => {
    const seen = observe(aBgNbdShop(cdnow, { customers: 60, weeks: 40, seed: 2 }), 'week');
    fc.assert(
      fc.property(anyModel, (model) => {
        const { gradient } = logLikelihood(model, seen);
        (['r', 'alpha', 'a', 'b'] as const).forEach((name, index) => {
          const step = model[name] * 1e-6;
          const up = logLikelihood({ ...model, [name]: model[name] + step }, seen).value;
          const down = logLikelihood({ ...model, [name]: model[name] - step }, seen).value;
          const difference = (up - down) / (2 * step);
          expect(Math.abs((gradient[index] ?? 0) - difference)).toBeLessThan(1e-4 * (1 + Math.abs(difference)));
        });
      }),
    );
  });

  it('stays finite for a customer with 5,000 visits', () => {
    const seen = observe([{ repeats: 4999, recency: 6000, age: 9000 }], 'day');
    const { value, gradient } = logLikelihood({ r: 0.01, alpha: 200, a: 0.001, b: 900 }, seen);
    expect([value, ...gradient].every(Number.isFinite)).toBe(true);
  });

  it.each([
    { repeats: 1, recency: 0, age: 5 },
    { repeats: 0, recency: 3, age: 5 },
    { repeats: 2, recency: 6, age: 5 },
  ])('refuses %j, which cannot be', (history) => {
    expect(() => observe([history], 'week')).toThrow(RangeError);
  });
});
