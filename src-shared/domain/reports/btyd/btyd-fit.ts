import type { BgNbd, TimeUnit } from '../../bg-nbd/bg-nbd.ts';
import { addDays, type BusinessDay } from '../../kernel/business-day.ts';
import type { VisitClass } from './visit-class.ts';

/** The check leaves out so many weeks of the end, and fits on what was before. */
export const HELD_OUT_WEEKS = 13;

/** Less than this says nothing about who leaves: customers who came a second time, and days since the first visit. */
export const FEWEST_RETURNED = 20;
export const SHORTEST_DAYS = 28;

/** Too few came back, the shop is too young, or what was seen does not say who leaves. */
export const tooLittle = ['TOO_FEW_RETURNED', 'TOO_SHORT', 'NO_MAXIMUM'] as const;
export type TooLittle = (typeof tooLittle)[number];

/** What a fit knew. */
export interface FitBasis {
  /** The last day that counted. */
  readonly asOf: BusinessDay;
  readonly unit: TimeUnit;
  /** Who had been there by then, and how many of them more than once. */
  readonly customers: number;
  readonly returned: number;
  readonly visits: number;
  /** From the first visit of all to the last day. */
  readonly days: number;
}

/** Expected visits of everybody together in so many weeks, and how many customers are to come how often. */
export interface FitTotal {
  readonly weeks: number;
  readonly visits: number;
  readonly classes: Readonly<Record<VisitClass, number>>;
}

/** What was expected of the last weeks by what was known before them, beside what came; week by week. */
export interface HoldOut {
  /** The last day the check knew of. */
  readonly knownUntil: BusinessDay;
  readonly weeks: readonly { readonly expected: number; readonly came: number }[];
}

export interface FitFinding {
  readonly parameters: BgNbd;
  readonly errors: BgNbd | null;
  readonly logLikelihood: number;
  readonly totals: readonly FitTotal[];
  /** null while too little was known so many weeks ago. */
  readonly holdOut: HoldOut | null;
}

/** A fit that found something, or why it could not. */
export interface BtydFit extends FitBasis {
  readonly found: FitFinding | null;
  readonly refused: TooLittle | null;
}

/** One that found something. */
export type FoundFit = BtydFit & { readonly found: FitFinding };

/** A fit has had its day when so large a share of the visits it knew has come or gone since: an import, an erasure. */
const MOVED_SHARE = 0.01;

/**
 * Whether it is time to fit again: a day has ended since, or the past has changed.
 * @param visitsNow visits until the last day of the fit as they are counted now
 */
export function isStale({ asOf, visits }: FitBasis, lastFullDay: BusinessDay, visitsNow: number): boolean {
  return asOf !== lastFullDay || Math.abs(visitsNow - visits) > MOVED_SHARE * visits;
}

/** The last day that is over: today may still bring visits, and a part of a day is no observation. */
export function lastFullDayBefore(today: BusinessDay): BusinessDay {
  return addDays(today, -1);
}
