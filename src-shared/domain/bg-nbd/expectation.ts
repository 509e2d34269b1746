import { TIME_UNITS, type BgNbd, type TimeUnit, type VisitHistory } from './bg-nbd.ts';

/** Terms of the series stop counting below this share of the sum. */
const PRECISION = 1e-15;
const MOST_TERMS = 100_000;

/**
 * The chance that a customer has not left, 0 to 1: equation in section 3 of Fader, Hardie and Lee (2005) as given by
 * Fader and Hardie, "Computing P(alive) using the BG/NBD model" (2008).
 * @returns null without a repeat visit: the model cannot have seen such a customer leave, and its answer of 1 says nothing
 */
export function aliveProbability(model: BgNbd, history: VisitHistory, unit: TimeUnit): number | null {
  return history.repeats === 0 ? null : 1 / (1 + leftOdds(model, history, unit));
}

/** The same chance to reckon with: 1 without a repeat visit. */
export function stayProbability(model: BgNbd, history: VisitHistory, unit: TimeUnit): number {
  return 1 / (1 + leftOdds(model, history, unit));
}

/** Expected visits of a customer in the next `horizon` units of time: equation 10 of Fader, Hardie and Lee (2005). */
export function expectedVisits(model: BgNbd, history: VisitHistory, horizon: number, unit: TimeUnit): number {
  return visitsIfStayed(model, history, horizon, unit) * stayProbability(model, history, unit);
}

/**
 * The part of the expectation that does not ask when she was last there: visits of a customer who has not left yet.
 *
 * With Euler's transformation of the hypergeometric function and its leading factor taken into the sum, no part of it
 * overflows with many visits or vanishes where a is 1.
 */
export function visitsIfStayed(
  { r, alpha, a, b }: BgNbd,
  { repeats: x, age }: Omit<VisitHistory, 'recency'>,
  horizon: number,
  unit: TimeUnit,
): number {
  const reached = alpha + age / TIME_UNITS[unit];
  const z = horizon / (reached + horizon);
  const logRest = Math.log(reached / (reached + horizon));
  const epsilon = a - 1;
  const grown = epsilon === 0 ? logRest : Math.expm1(epsilon * logRest) / epsilon;
  const visits = -(a + b + x - 1) * grown - Math.exp(epsilon * logRest) * series(a + b - 1 - r, a, a + b + x, z);
  return Math.max(0, visits);
}

/** Expected visits after the first one of somebody of whom nothing else is known, in her first `horizon` units of time. */
export function expectedRepeats(model: BgNbd, horizon: number): number {
  return expectedVisits(model, { repeats: 0, recency: 0, age: 0 }, horizon, 'day');
}

/** The odds of having left, over being still to come. */
function leftOdds({ r, alpha, a, b }: BgNbd, { repeats: x, recency, age }: VisitHistory, unit: TimeUnit): number {
  if (x === 0) return 0;
  const days = TIME_UNITS[unit];
  const logOdds = Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + age / days) / (alpha + recency / days));
  return Math.exp(logOdds);
}

/** Sum over n >= 1 of (p)_n (q)_{n-1} / (s)_{n-1} z^n / n!, with (q)_n the rising factorial. */
function series(p: number, q: number, s: number, z: number): number {
  let term = p * z;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && Math.abs(term) > PRECISION * Math.abs(sum); n += 1) {
    term *= ((p + n) * (q + n - 1) * z) / ((s + n - 1) * (n + 1));
    sum += term;
  }
  return sum;
}
