import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BgNbd, VisitHistory } from './bg-nbd.ts';
import { aliveProbability, expectedRepeats, expectedVisits } from './expectation.ts';

/** Of the CD shop in the paper; weeks. */
const cdnow: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/**
 * The same expectation without hypergeometric functions: for a customer still to come with chance p of leaving at a
 * visit, visits follow (1 - exp(-rate p t)) / p; averaged over the rate in closed form and over p by the midpoint rule.
 */
function byQuadrature(model: BgNbd, { repeats: x, recency, age }: VisitHistory, horizon: number): number {
  const { r, alpha, a, b } = model;
  const cells = 400_000;
  let weights = 0;
  let visits = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    // Squared, so that the cells lie close where the density of a small a is steep.
    const root = (cell + 0.5) / cells;
    const p = root ** 2;
    const weight = Math.exp((a - 1) * Math.log(p) + (b + x - 1) * Math.log1p(-p)) * root;
    const rest = Math.exp((r + x) * Math.log((alpha + age / 7) / (alpha + age / 7 + p * horizon)));
    weights += weight;
    visits += (weight * (1 - rest)) / p;
  }
  return (visits / weights) * (x === 0 ? 1 : (aliveProbability(model, { repeats: x, recency, age }, 'week') ?? 1));
}

describe('expected visits', () => {
  it('are 1.226 in 39 weeks for the customer worked out by the authors', () => {
    const history = { repeats: 2, recency: 30.43 * 7, age: 38.86 * 7 };
    expect(expectedVisits(cdnow, history, 39, 'week')).toBeCloseTo(1.226, 4);
  });

  it.each<[BgNbd, VisitHistory, number]>([
    [cdnow, { repeats: 0, recency: 0, age: 100 }, 26],
    [cdnow, { repeats: 7, recency: 250, age: 273 }, 4],
    [{ r: 2, alpha: 3, a: 1, b: 2 }, { repeats: 3, recency: 90, age: 120 }, 13],
    [{ r: 2, alpha: 3, a: 1.7, b: 0.6 }, { repeats: 12, recency: 300, age: 310 }, 52],
    [{ r: 0.6, alpha: 1.2, a: 0.5, b: 0.4 }, { repeats: 1, recency: 7, age: 7 }, 200],
  ])('of %j for %j are what adding up gives', (model, history, horizon) => {
    const exact = byQuadrature(model, history, horizon);
    expect(Math.abs(expectedVisits(model, history, horizon, 'week') / exact - 1)).toBeLessThan(1e-4);
  });

  it('grow with the horizon, and not faster than if nobody ever left', () => {
    fc.assert(
      fc.property(
        fc.record({
          r: fc.double({ min: 0.05, max: 5, noNaN: true }),
          alpha: fc.double({ min: 0.1, max: 20, noNaN: true }),
          a: fc.double({ min: 0.05, max: 5, noNaN: true }),
          b: fc.double({ min: 0.05, max: 5, noNaN: true }),
        }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (model, repeats, weeks) => {
          const history = { repeats, recency: repeats === 0 ? 0 : 300, age: 400 };
          const soon = expectedVisits(model, history, weeks, 'week');
          const later = expectedVisits(model, history, weeks * 2, 'week');
          const rate = (model.r + repeats) / (model.alpha + 400 / 7);
          expect(soon).toBeGreaterThanOrEqual(0);
          expect(later).toBeGreaterThanOrEqual(soon * (1 - 1e-9));
          expect(soon).toBeLessThanOrEqual(rate * weeks * (1 + 1e-9));
        },
      ),
    );
  });

  it('do not jump where a is 1', () => {
    const history = { repeats: 4, recency: 100, age: 150 };
    const at = (a: number) => expectedVisits({ r: 1.2, alpha: 4, a, b: 2 }, history, 26, 'week');
    expect(at(1)).toBeCloseTo((at(1 - 1e-7) + at(1 + 1e-7)) / 2, 9);
  });

  it('are a number for a customer with 5,000 visits', () => {
    const history = { repeats: 4999, recency: 6000, age: 6001 };
    expect(expectedVisits({ r: 0.3, alpha: 4, a: 0.2, b: 3 }, history, 26, 'day')).toBeGreaterThan(20);
  });

  it('of a newcomer are those of somebody with no time behind her', () => {
    expect(expectedRepeats(cdnow, 39)).toBeCloseTo(byQuadrature(cdnow, { repeats: 0, recency: 0, age: 0 }, 39), 3);
  });
});

describe('the chance that she is still to come', () => {
  it('says nothing without a repeat visit', () => {
    expect(aliveProbability(cdnow, { repeats: 0, recency: 0, age: 300 }, 'week')).toBeNull();
  });

  it('is high after a visit just now, and low when a frequent visitor has been away for long', () => {
    expect(aliveProbability(cdnow, { repeats: 20, recency: 270, age: 271 }, 'week')).toBeGreaterThan(0.9);
    expect(aliveProbability(cdnow, { repeats: 20, recency: 100, age: 271 }, 'week')).toBeLessThan(0.01);
  });
});
