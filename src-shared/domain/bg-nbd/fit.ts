import type { BgNbd } from './bg-nbd.ts';
import { logLikelihood, thinned, type Observation } from './likelihood.ts';
import { inverse, type Matrix } from './matrix.ts';
import { minimise } from './minimise.ts';

export interface Fit {
  readonly parameters: BgNbd;
  /** Standard errors from the observed information; null where that says nothing. */
  readonly errors: BgNbd | null;
  readonly logLikelihood: number;
  /** False when the likelihood has no maximum within sense: too little is known of who leaves. */
  readonly isInside: boolean;
}

/** Logarithms of parameters beyond these mean "none at all" or "everybody the same". */
const BOUND = 9;

/** Of a customer's average share of the log-likelihood, per unit of a parameter's logarithm. */
const SLOPE = 1e-8;

/** Of more histories than this a part is looked at first: where it ends, all of them are close to their maximum. */
const MOST_ROWS = 20_000;

/** r, a and b to begin from; alpha follows from the time between visits. Far apart, so that a second maximum would show. */
const STARTS = [
  { r: 0.5, a: 0.8, b: 2.5 },
  { r: 2, a: 0.3, b: 4 },
  { r: 0.2, a: 2, b: 1 },
] as const;

/**
 * The parameters under which what was seen is likeliest: Newton-like steps (BFGS) on their logarithms from each start,
 * the best of all.
 * @param seen at least one customer with a repeat visit
 */
export function fit(seen: Observation): Fit {
  const steps = fitting(seen);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, with a breath after every start: yields the share that is done, 0 to 1. */
export function* fitting(seen: Observation): Generator<number, Fit, undefined> {
  const rows = seen.repeats.length;
  const some = rows > MOST_ROWS ? thinned(seen, Math.ceil(rows / MOST_ROWS)) : seen;
  let best: Omit<Fit, 'errors'> | undefined;
  for (const [done, { r, a, b }] of STARTS.entries()) {
    const end = fitFrom(some, { r, alpha: r * pace(some), a, b });
    if (best === undefined || end.logLikelihood > best.logLikelihood) best = end;
    yield (done + 1) / (STARTS.length + 1);
  }
  if (best === undefined) throw new Error('There is no start to fit from');
  if (some !== seen) best = fitFrom(seen, best.parameters);
  return { ...best, errors: best.isInside ? standardErrors(best.parameters, seen) : null };
}

/** From one start. */
export function fitFrom(seen: Observation, start: BgNbd): Omit<Fit, 'errors'> {
  const end = minimise((point) => loss(point, seen), logsOf(start), { bound: BOUND, slope: SLOPE });
  return {
    parameters: modelOf(end.point),
    logLikelihood: -end.value * seen.customers,
    isInside: end.point.every((log) => Math.abs(log) < BOUND),
  };
}

/** Units of time for a visit, roughly, of those who came back: what alpha / r is about. */
function pace(seen: Observation): number {
  let time = 0;
  let visits = 0;
  seen.repeats.forEach((repeats, row) => {
    time += (seen.recency[row] ?? 0) * (seen.alike[row] ?? 0);
    visits += repeats * (seen.alike[row] ?? 0);
  });
  return Math.max(0.1, time / Math.max(1, visits) / (seen.unit === 'week' ? 7 : 1));
}

/** Minus the log-likelihood of an average customer, by the logarithms of the parameters. */
function loss(point: readonly number[], seen: Observation): { value: number; gradient: number[] } {
  const model = modelOf(point);
  const { value, gradient } = logLikelihood(model, seen);
  const parameters = [model.r, model.alpha, model.a, model.b];
  return {
    value: -value / seen.customers,
    gradient: parameters.map((parameter, index) => (-parameter * (gradient[index] ?? 0)) / seen.customers),
  };
}

/** From the curvature of the log-likelihood at its maximum, by the delta method. */
function standardErrors(model: BgNbd, seen: Observation): BgNbd | null {
  const at = logsOf(model);
  const step = 1e-4;
  const curvature: Matrix = at.map((_, row) => {
    const up = loss(moved(at, row, step), seen).gradient;
    const down = loss(moved(at, row, -step), seen).gradient;
    return at.map((_log, column) => (((up[column] ?? 0) - (down[column] ?? 0)) / (2 * step)) * seen.customers);
  });
  const covariance = inverse(curvature);
  const variances = covariance?.map((row, index) => row[index] ?? 0);
  if (variances === undefined || variances.some((variance) => !(variance > 0))) return null;
  const [r = 0, alpha = 0, a = 0, b = 0] = variances.map(Math.sqrt);
  return { r: model.r * r, alpha: model.alpha * alpha, a: model.a * a, b: model.b * b };
}

function moved(point: readonly number[], index: number, by: number): number[] {
  return point.map((value, at) => (at === index ? value + by : value));
}

function logsOf({ r, alpha, a, b }: BgNbd): number[] {
  return [r, alpha, a, b].map(Math.log);
}

function modelOf(logs: readonly number[]): BgNbd {
  const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
  return { r, alpha, a, b };
}
