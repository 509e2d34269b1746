export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
}

export interface Minimum extends Evaluation {
  readonly point: readonly number[];
}

interface Limits {
  /** No coordinate goes further from 0 than this. */
  readonly bound: number;
  /** The slope along every free coordinate at which it is done. */
  readonly slope: number;
}

const MOST_STEPS = 500;
/** A step must keep this share of the decrease that the slope promises (Armijo). */
const KEPT = 1e-4;
/** A decrease below this share of the value is rounding; after so many in a row there is nothing left to gain. */
const ROUNDING = 1e-14;
const MOST_STALLED = 3;

/**
 * A local minimum of a smooth function by BFGS with backtracking, inside a box: Nocedal and Wright, Numerical
 * Optimization (2006), algorithm 6.1; coordinates that reach the bound stay there while the slope leads out.
 */
export function minimise(
  evaluate: (point: readonly number[]) => Evaluation,
  start: readonly number[],
  { bound, slope }: Limits,
): Minimum {
  const inside = (point: readonly number[]) => point.map((value) => Math.min(bound, Math.max(-bound, value)));
  let at = inside(start);
  let here = evaluate(at);
  let curvature = identity(at.length);
  let stalled = 0;
  for (let steps = 0; steps < MOST_STEPS && stalled < MOST_STALLED; steps += 1) {
    const free = at.map((value, index) => Math.abs(value) < bound || value * (here.gradient[index] ?? 0) > 0);
    const downhill = here.gradient.map((value, index) => (free[index] ? -value : 0));
    if (downhill.every((value) => Math.abs(value) <= slope)) break;
    let direction = multiply(curvature, downhill).map((value, index) => (free[index] ? value : 0));
    if (dot(direction, downhill) <= 0) {
      curvature = identity(at.length);
      direction = downhill;
    }
    const next = descend(evaluate, { point: at, ...here }, direction, inside);
    if (next === undefined) {
      if (isIdentity(curvature)) break;
      curvature = identity(at.length);
      continue;
    }
    curvature = updated(curvature, minus(next.point, at), minus(next.gradient, here.gradient));
    stalled = here.value - next.value > ROUNDING * Math.abs(here.value) ? 0 : stalled + 1;
    at = [...next.point];
    here = next;
  }
  return { point: at, value: here.value, gradient: here.gradient };
}

/** The longest of the halved steps that goes down enough; undefined when rounding hides every one. */
function descend(
  evaluate: (point: readonly number[]) => Evaluation,
  from: Minimum,
  direction: readonly number[],
  inside: (point: readonly number[]) => number[],
): Minimum | undefined {
  // A first step is not to leave the neighbourhood it was decided in.
  const longest = Math.max(...direction.map(Math.abs));
  for (let step = Math.min(1, 2 / longest); step > 1e-12; step /= 2) {
    const point = inside(from.point.map((value, index) => value + step * (direction[index] ?? 0)));
    const there = evaluate(point);
    const promised = dot(from.gradient, minus(point, from.point));
    if (promised < 0 && there.value <= from.value + KEPT * promised) return { point, ...there };
  }
  return undefined;
}

/** The BFGS update of the inverse curvature; kept as it is where the function does not curve upwards. */
function updated(inverse: readonly number[][], step: readonly number[], change: readonly number[]): number[][] {
  const along = dot(step, change);
  if (along <= 1e-14) return inverse.map((row) => [...row]);
  const moved = multiply(inverse, change);
  const scale = (1 + dot(change, moved) / along) / along;
  return inverse.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        scale * (step[i] ?? 0) * (step[j] ?? 0) -
        ((moved[i] ?? 0) * (step[j] ?? 0) + (step[i] ?? 0) * (moved[j] ?? 0)) / along,
    ),
  );
}

function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_value, column) => (row === column ? 1 : 0)),
  );
}

function isIdentity(matrix: readonly (readonly number[])[]): boolean {
  return matrix.every((row, i) => row.every((value, j) => value === (i === j ? 1 : 0)));
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function minus(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, index) => value - (other[index] ?? 0));
}
