import type { UnfinishedCount } from './card-facts.ts';

/** Fewest days after which an open card is taken to stand still, and the most. */
export const leastStillDays = 60;
export const mostStillDays = 180;

/**
 * Days after which an open card stands still: as long as nine of ten pauses between two visits of the shop's customers
 * are, so that a barber's cards get more time than a cafe's.
 * @param pauses days between two visits, each with how many there were, in any order
 */
export function stillAfterDays(pauses: readonly { readonly days: number; readonly n: number }[]): number {
  const usual = nearestRankOf(pauses, 0.9) ?? leastStillDays;
  return Math.min(mostStillDays, Math.max(leastStillDays, usual));
}

/**
 * Quantile by nearest rank of values that come many times each, as `nearestRank` of all of them written out.
 * @param q above 0, up to 1
 */
export function nearestRankOf(
  counts: readonly { readonly days: number; readonly n: number }[],
  q: number,
): number | null {
  const all = counts.reduce((total, { n }) => total + n, 0);
  const rank = Math.max(1, Math.ceil(q * all - 1e-9));
  let passed = 0;
  for (const { days, n } of counts.toSorted((one, other) => one.days - other.days)) {
    passed += n;
    if (n > 0 && passed >= rank) return days;
  }
  return null;
}

/** Cards that stopped at a step: still open but not touched for long, or lapsed. */
export interface StoppedStep {
  readonly step: number;
  readonly still: number;
  readonly lapsed: number;
}

export interface Stall {
  /** All cards that stopped. */
  readonly cards: number;
  /** Steps 1 to one before the last. */
  readonly steps: StoppedStep[];
  /** The steps at which most of them stand; several when they are as many, none when nothing stopped. */
  readonly most: number[];
  /** How many stand at each of those. */
  readonly at: number;
}

/** Where cards stop. A card that only owes stamps stands at no step and is left out, and so is one that still moves. */
export function stallOf(counts: readonly UnfinishedCount[], needed: number): Stall {
  const steps = Array.from({ length: Math.max(0, needed - 1) }, (_, index): StoppedStep => {
    const at = counts.filter(({ stamps }) => stamps === index + 1);
    const sum = (of: UnfinishedCount['state']): number =>
      at.reduce((total, { state, cards }) => (state === of ? total + cards : total), 0);
    return { step: index + 1, still: sum('still'), lapsed: sum('expired') };
  });
  const cards = steps.reduce((total, { still, lapsed }) => total + still + lapsed, 0);
  const at = Math.max(0, ...steps.map(({ still, lapsed }) => still + lapsed));
  const most = at === 0 ? [] : steps.filter(({ still, lapsed }) => still + lapsed === at).map(({ step }) => step);
  return { cards, steps, most, at };
}
