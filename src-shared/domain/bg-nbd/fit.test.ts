import { describe, expect, it } from 'vitest';
import { aBgNbdShop } from '#test/builders/a-bg-nbd-shop.ts';
import type { BgNbd } from './bg-nbd.ts';
import { fit, fitFrom } from './fit.ts';
import { observe } from './likelihood.ts';

const names = ['r', 'alpha', 'a', 'b'] as const;
const cafe: BgNbd = { r: 1.5, alpha: 6, a: 0.5, b: 3 };
const shop = aBgNbdShop(cafe, { customers: 3000, weeks: 78, seed: 7 });

describe('fitting', () => {
  it.each<[BgNbd, number]>([
    [cafe, 1],
    [{ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2],
    [{ r: 3, alpha: 3, a: 0.2, b: 6 }, 3],
  ])('finds %j again, within its standard errors', (model, seed) => {
    const { parameters, errors, isInside } = fit(
      observe(aBgNbdShop(model, { customers: 3000, weeks: 78, seed }), 'week'),
    );
    expect(isInside).toBe(true);
    for (const name of names) {
      expect(Math.abs(parameters[name] - model[name])).toBeLessThan(2.6 * (errors?.[name] ?? 0));
    }
  });

  it('ends at the same maximum wherever it begins', () => {
    const seen = observe(shop, 'week');
    const best = fit(seen);
    const starts = [
      { r: 0.05, alpha: 0.5, a: 0.1, b: 0.1 },
      { r: 10, alpha: 80, a: 5, b: 5 },
      { r: 1, alpha: 100, a: 0.05, b: 10 },
    ];
    for (const start of starts) {
      const end = fitFrom(seen, start);
      expect(end.logLikelihood).toBeCloseTo(best.logLikelihood, 5);
      for (const name of names) expect(end.parameters[name] / best.parameters[name]).toBeCloseTo(1, 3);
    }
  });

  it('ends at the same maximum where it looks at a part first', () => {
    const many = observe(aBgNbdShop(cafe, { customers: 40_000, weeks: 78, seed: 8 }), 'week');
    expect(many.repeats.length).toBeGreaterThan(20_000);
    const begun = fit(many);
    const whole = fitFrom(many, { r: 2, alpha: 12, a: 0.3, b: 4 });
    expect(begun.logLikelihood).toBeCloseTo(whole.logLikelihood, 3);
    for (const name of names) expect(begun.parameters[name] / whole.parameters[name]).toBeCloseTo(1, 3);
  });

  it('tells the same in days as in weeks', () => {
    const weeks = fit(observe(shop, 'week')).parameters;
    const days = fit(observe(shop, 'day')).parameters;
    expect(days.alpha / weeks.alpha).toBeCloseTo(7, 2);
    for (const name of ['r', 'a', 'b'] as const) expect(days[name] / weeks[name]).toBeCloseTo(1, 3);
  });

  it('says when nothing is known of who leaves', () => {
    const everySecondDay = Array.from({ length: 50 }, () => ({ repeats: 50, recency: 100, age: 100 }));
    expect(fit(observe(everySecondDay, 'week'))).toMatchObject({ isInside: false, errors: null });
  });
});
