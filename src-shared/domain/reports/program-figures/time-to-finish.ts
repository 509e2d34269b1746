import type { BusinessDay } from '../../kernel/business-day.ts';
import { kaplanMeier, type SurvivalCurve, type Waited } from '../../statistics/kaplan-meier.ts';
import type { BegunCount, DaysCount } from './card-facts.ts';
import { nearestRankOf } from './stall.ts';

/** Quartiles by nearest rank (days), null of nothing. */
export interface Quartiles {
  readonly n: number;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

export function quartilesOf(counts: readonly DaysCount[]): Quartiles {
  return {
    n: counts.reduce((total, { n }) => total + n, 0),
    low: nearestRankOf(counts, 0.25),
    median: nearestRankOf(counts, 0.5),
    high: nearestRankOf(counts, 0.75),
  };
}

/**
 * How long cards take until they are full, with those that are not: Kaplan-Meier, days from the beginning of the card.
 * An unfinished card counts as looked at until today, also a lapsed one, because it will never be full: one minus the
 * curve is the share of all cards begun that are full after so many days. (Every card would have been looked at until
 * today, so this is the cumulative incidence of J. P. Fine and R. J. Gray, JASA 94 (1999) 496-509.)
 */
export function finishCurve(
  finished: readonly DaysCount[],
  unfinished: readonly BegunCount[],
  today: BusinessDay,
): SurvivalCurve {
  const done = finished.map(({ days, n }): Waited => ({ time: days, happened: n, censored: 0 }));
  const waiting = unfinished.map(({ day, cards }): Waited => ({
    time: Math.max(0, today - day),
    happened: 0,
    censored: cards,
  }));
  return kaplanMeier([...done, ...waiting]);
}
