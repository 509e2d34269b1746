import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { BgNbd, VisitHistory } from '#shared/domain/bg-nbd/bg-nbd.ts';

interface Size {
  readonly customers: number;
  readonly weeks: number;
  readonly seed: number;
}

/** Customers who behave exactly as the model says; their first visits are spread over the first half of the time. */
export function aBgNbdShop(model: BgNbd, { customers, weeks, seed }: Size): VisitHistory[] {
  const generator = xoroshiro128plus(seed);
  const draw = () => 1 - uniformFloat64(generator);
  return Array.from({ length: customers }, () => {
    const age = Math.floor(weeks * 7 * (0.5 + 0.5 * draw()));
    const rate = gamma(model.r, draw) / model.alpha / 7;
    const leaves = beta(model.a, model.b, draw);
    let repeats = 0;
    let last = 0;
    for (let at = -Math.log(draw()) / rate; at <= age; at += -Math.log(draw()) / rate) {
      repeats += 1;
      last = at;
      if (draw() <= leaves) break;
    }
    return { repeats, recency: repeats === 0 ? 0 : Math.min(age, Math.max(1, Math.round(last))), age };
  });
}

/** Marsaglia and Tsang, A Simple Method for Generating Gamma Variables (2000). */
function gamma(shape: number, draw: () => number): number {
  if (shape < 1) return gamma(shape + 1, draw) * draw() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(draw()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(a: number, b: number, draw: () => number): number {
  const one = gamma(a, draw);
  return one / (one + gamma(b, draw));
}
