import { TIME_UNITS, type BgNbd, type TimeUnit, type VisitHistory } from './bg-nbd.ts';

/** Histories put together so that the likelihood reads each number once; made by `observe`. */
export interface Observation {
  readonly unit: TimeUnit;
  readonly customers: number;
  /** Customers with at least as many repeats as the index says: [0] is everybody. */
  readonly atLeast: Float64Array;
  /** Customers without a repeat, by their age in days. */
  readonly onceByAge: Float64Array;
  /** Customers with repeats: their figures, and how many have the same. */
  readonly repeats: Int32Array;
  readonly recency: Int32Array;
  readonly age: Int32Array;
  readonly alike: Float64Array;
}

/** @throws RangeError when a history cannot be: repeats without time, or a last visit after the end */
export function observe(histories: Iterable<VisitHistory>, unit: TimeUnit): Observation {
  const alike = new Map<string, { history: VisitHistory; count: number }>();
  let customers = 0;
  let mostRepeats = 0;
  let oldest = 0;
  for (const history of histories) {
    const { repeats, recency, age } = history;
    if (recency < 0 || recency > age || (repeats === 0) !== (recency === 0)) {
      throw new RangeError(`No customer has ${repeats} repeats, the last on day ${recency} of ${age}`);
    }
    customers += 1;
    mostRepeats = Math.max(mostRepeats, repeats);
    oldest = Math.max(oldest, age);
    const key = `${repeats} ${recency} ${age}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { history, count: 1 });
    else known.count += 1;
  }
  const atLeast = new Float64Array(mostRepeats + 1);
  const onceByAge = new Float64Array(oldest + 1);
  for (const { history, count } of alike.values()) {
    atLeast[history.repeats] = (atLeast[history.repeats] ?? 0) + count;
    if (history.repeats === 0) onceByAge[history.age] = (onceByAge[history.age] ?? 0) + count;
  }
  for (let x = mostRepeats - 1; x >= 0; x -= 1) atLeast[x] = (atLeast[x] ?? 0) + (atLeast[x + 1] ?? 0);
  const returned = [...alike.values()].filter(({ history }) => history.repeats > 0);
  return {
    unit,
    customers,
    atLeast,
    onceByAge,
    repeats: Int32Array.from(returned, ({ history }) => history.repeats),
    recency: Int32Array.from(returned, ({ history }) => history.recency),
    age: Int32Array.from(returned, ({ history }) => history.age),
    alike: Float64Array.from(returned, ({ count }) => count),
  };
}

export interface Likelihood {
  readonly value: number;
  /** Derivatives by r, alpha, a and b. */
  readonly gradient: readonly [number, number, number, number];
}

/**
 * Log-likelihood of everybody's history and its gradient: equation 6 of Fader, Hardie and Lee (2005), without
 * the factor of the paper's time unit.
 *
 * Gamma functions are only needed in ratios with whole differences, so they are sums of logarithms, and the two terms
 * in brackets are added as log-sum-exp: nothing overflows, whatever the number of visits.
 */
export function logLikelihood(model: BgNbd, seen: Observation): Likelihood {
  const { r, alpha, a, b } = model;
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;

  // Everybody with at least i + 1 repeats brings the i-th factor of gamma(r + x) / gamma(r) and of the beta functions.
  for (let i = 0; i + 1 < seen.atLeast.length; i += 1) {
    const customers = seen.atLeast[i + 1] ?? 0;
    value += customers * (Math.log(r + i) + Math.log(b + i) - Math.log(a + b + i));
    byR += customers / (r + i);
    byA -= customers / (a + b + i);
    byB += customers * (1 / (b + i) - 1 / (a + b + i));
  }

  const logAlpha = Math.log(alpha);
  value += seen.customers * r * logAlpha;
  byR += seen.customers * logAlpha;
  byAlpha += (seen.customers * r) / alpha;

  const days = TIME_UNITS[seen.unit];
  const logs = Float64Array.from(seen.onceByAge, (_, day) => Math.log(alpha + day / days));
  const inverses = Float64Array.from(seen.onceByAge, (_, day) => 1 / (alpha + day / days));
  const leaving = Float64Array.from(seen.atLeast, (_, x) => (x === 0 ? 0 : Math.log(a / (b + x - 1))));
  for (let day = 0; day < seen.onceByAge.length; day += 1) {
    const customers = seen.onceByAge[day] ?? 0;
    if (customers === 0) continue;
    const log = logs[day] ?? 0;
    value -= customers * r * log;
    byR -= customers * log;
    byAlpha -= customers * r * (inverses[day] ?? 0);
  }

  for (let row = 0; row < seen.repeats.length; row += 1) {
    const x = seen.repeats[row] ?? 0;
    const recency = seen.recency[row] ?? 0;
    const age = seen.age[row] ?? 0;
    const customers = seen.alike[row] ?? 0;
    const logAge = logs[age] ?? 0;
    const logRecency = logs[recency] ?? 0;
    // log of A4 / A3: how much likelier it is that she left after her last visit than that she is still to come
    const odds = (leaving[x] ?? 0) + (r + x) * (logAge - logRecency);
    const smaller = Math.exp(-Math.abs(odds));
    const left = (odds > 0 ? 1 : smaller) / (1 + smaller);
    const stayed = 1 - left;
    const bracket = Math.max(0, odds) + Math.log1p(smaller);
    value += customers * (bracket - (r + x) * logAge);
    byR -= customers * (stayed * logAge + left * logRecency);
    byAlpha -= customers * (r + x) * (stayed * (inverses[age] ?? 0) + left * (inverses[recency] ?? 0));
    byA += (customers * left) / a;
    byB -= (customers * left) / (b + x - 1);
  }
  return { value, gradient: [byR, byAlpha, byA, byB] };
}
