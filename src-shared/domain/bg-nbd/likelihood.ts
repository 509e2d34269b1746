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

/** A history as one number, so that those alike can be put beside each other by sorting; days below 65,536. */
const DAYS = 65_536;

/** @throws RangeError when a history cannot be: repeats without time, or a last visit after the end */
export function observe(histories: Iterable<VisitHistory>, unit: TimeUnit): Observation {
  const keys = sortedKeys(histories);
  let distinct = 0;
  let oldest = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    oldest = Math.max(oldest, key % DAYS);
    if (key >= DAYS * DAYS && key !== keys[at - 1]) distinct += 1;
  }
  const mostRepeats = Math.floor((keys.at(-1) ?? 0) / (DAYS * DAYS));
  const atLeast = new Float64Array(mostRepeats + 1);
  const onceByAge = new Float64Array(oldest + 1);
  const repeats = new Int32Array(distinct);
  const recency = new Int32Array(distinct);
  const age = new Int32Array(distinct);
  const alike = new Float64Array(distinct);
  let row = -1;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const x = Math.floor(key / (DAYS * DAYS));
    atLeast[x] = (atLeast[x] ?? 0) + 1;
    if (x === 0) {
      onceByAge[key] = (onceByAge[key] ?? 0) + 1;
      continue;
    }
    if (key !== keys[at - 1]) {
      row += 1;
      repeats[row] = x;
      recency[row] = Math.floor(key / DAYS) % DAYS;
      age[row] = key % DAYS;
    }
    alike[row] = (alike[row] ?? 0) + 1;
  }
  for (let x = mostRepeats - 1; x >= 0; x -= 1) atLeast[x] = (atLeast[x] ?? 0) + (atLeast[x + 1] ?? 0);
  return { unit, customers: keys.length, atLeast, onceByAge, repeats, recency, age, alike };
}

/** A customer without repeats has a key below DAYS: her age. */
function sortedKeys(histories: Iterable<VisitHistory>): Float64Array {
  let keys = new Float64Array(1024);
  let count = 0;
  for (const { repeats, recency, age } of histories) {
    if (recency < 0 || recency > age || age >= DAYS || (repeats === 0) !== (recency === 0)) {
      throw new RangeError(`No customer has ${repeats} repeats, the last on day ${recency} of ${age}`);
    }
    if (count === keys.length) {
      const longer = new Float64Array(count * 2);
      longer.set(keys);
      keys = longer;
    }
    keys[count] = (repeats * DAYS + recency) * DAYS + age;
    count += 1;
  }
  return keys.subarray(0, count).toSorted();
}

/** Every so many of the histories, evenly over all of them as they are sorted. */
export function thinned(seen: Observation, every: number): Observation {
  const kept = (_: number, row: number) => row % every === 0;
  const repeats = seen.repeats.filter(kept);
  const alike = seen.alike.filter(kept);
  const onceByAge = seen.onceByAge.map((customers) => customers / every);
  const atLeast = new Float64Array(seen.atLeast.length);
  atLeast[0] = onceByAge.reduce((sum, customers) => sum + customers, 0);
  for (const [row, x] of repeats.entries()) atLeast[x] = (atLeast[x] ?? 0) + (alike[row] ?? 0);
  for (let x = atLeast.length - 2; x >= 0; x -= 1) atLeast[x] = (atLeast[x] ?? 0) + (atLeast[x + 1] ?? 0);
  const [customers = 0] = atLeast;
  const [recency, age] = [seen.recency.filter(kept), seen.age.filter(kept)];
  return { ...seen, customers, atLeast, onceByAge, repeats, recency, age, alike };
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
