/**
 * The BG/NBD model of who comes back: visits as a Poisson process with gamma-distributed rates, and after each visit a
 * beta-distributed chance of never coming again.
 * Fader, Hardie and Lee, "Counting Your Customers" the Easy Way: An Alternative to the Pareto/NBD Model,
 * Marketing Science 24 (2005) 275-284.
 */
export interface BgNbd {
  /** Shape of the visit rate over customers. */
  readonly r: number;
  /** Its scale, in units of time. */
  readonly alpha: number;
  /** With b: the chance of leaving after a visit. */
  readonly a: number;
  readonly b: number;
}

/** One customer as the model sees her. Days are business days. */
export interface VisitHistory {
  /** Visits after the first (x). */
  readonly repeats: number;
  /** Days from the first to the last visit (t_x); 0 without a repeat. */
  readonly recency: number;
  /** Days from the first visit to the end of the observation (T). */
  readonly age: number;
}

/** Days in a unit of time that parameters and horizons are told in. */
export const TIME_UNITS = { day: 1, week: 7 } as const;
export type TimeUnit = keyof typeof TIME_UNITS;

/** How far ahead is looked, in weeks. */
export const HORIZONS = [4, 13, 26] as const;
