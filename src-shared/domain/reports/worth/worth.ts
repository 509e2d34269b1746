import { asMinorUnits, type MinorUnits } from '../../kernel/money.ts';
import type { MeanDifference } from '../../statistics/mean-difference.ts';

/** A customer has come back when she came a second time within so many days of the first. */
export const BACK_WITHIN_DAYS = 90;

/** How long visits are counted from the first one on: a year, or half of one where the shop is too young for that. */
export const WINDOWS = [365, 182] as const;
export type WindowDays = (typeof WINDOWS)[number];

/** Fewer customers than this on either side say nothing about how often they come. */
export const FEWEST_COMPARED = 20;

/** The most points of repeat rate that are reckoned with. */
export const MOST_POINTS = 10;

const DAYS_PER_YEAR = 365;

/** What the owner knows and Stempel does not. */
export interface WorthInputs {
  /** Average spend of a visit. */
  readonly visitValue: MinorUnits;
  /** What stays of it, in percent: 0 to 100. */
  readonly marginPercent: number;
}

/** Customers who came for the first time in the last `days` days. */
export interface Newcomers {
  readonly count: number;
  readonly days: number;
}

/** A figure with the ends of its likely range. */
export interface Ranged<Value extends number = number> {
  readonly value: Value;
  readonly low: Value;
  readonly high: Value;
}

export interface Worth {
  /** More customers a year who come back. */
  readonly customers: number;
  /** More visits of theirs in their first year (or half year). */
  readonly visits: Ranged;
  readonly sales: Ranged<MinorUnits>;
  readonly margin: Ranged<MinorUnits>;
}

export function newcomersAYear({ count, days }: Newcomers): number {
  return days === 0 ? 0 : (count / days) * DAYS_PER_YEAR;
}

/**
 * What more points of repeat rate bring in a year: so many more of a year's newcomers come back, and each of them is
 * taken to make as many more visits in her first year as customers who came back did beside those who did not. The
 * range is that of this difference; nothing below zero is promised, so it begins at zero where it would reach below.
 * @param points of the repeat rate, 1 is one customer in a hundred
 */
export function worthOf(
  newcomers: Newcomers,
  more: MeanDifference,
  { visitValue, marginPercent }: WorthInputs,
  points: number,
): Worth {
  const customers = (newcomersAYear(newcomers) * points) / 100;
  const visits = ranged(more, (each) => Math.max(0, customers * each));
  const money = (share: number) =>
    ranged({ difference: visits.value, ...visits }, (each) => asMinorUnits(Math.round(each * visitValue * share)));
  return { customers, visits, sales: money(1), margin: money(marginPercent / 100) };
}

function ranged<Value extends number>({ difference, low, high }: MeanDifference, each: (value: number) => Value) {
  return { value: each(difference), low: each(low), high: each(high) } satisfies Ranged<Value>;
}

/** 1.959964 + 0.841621 squared: 5 % to be wrong about nothing, 80 % to see what is there. */
const POWER = 7.848879;

/**
 * How many newcomers it takes before, and as many after, to tell a change from chance: two proportions side by side,
 * 95 % sure and with 80 % power. J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. (1981), without
 * the correction for continuity.
 * @param share the repeat rate now, 0 to 1
 * @param points of the repeat rate more, above 0
 */
export function newcomersToSee(share: number, points: number): number {
  const then = Math.min(1, share + points / 100);
  const change = points / 100;
  return Math.ceil((POWER * (share * (1 - share) + then * (1 - then))) / (change * change));
}
