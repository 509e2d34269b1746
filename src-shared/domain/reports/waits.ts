import type { BusinessDay } from '../kernel/business-day.ts';
import type { Waited } from '../statistics/kaplan-meier.ts';

/** From the first visit ever to the second, or from every visit to the next one. */
export const followings = ['first', 'every'] as const;
export type Following = (typeof followings)[number];

/** Customers or visits of a day, and the days to what came next; 0: nothing yet. */
export interface Followed {
  readonly day: BusinessDay;
  readonly gap: number;
  readonly count: number;
}

/** Times as the curve takes them: what came after `asOf` has not come yet, and what began after it is left out. */
export function waitedUntil(followed: Iterable<Followed>, asOf: BusinessDay): Waited[] {
  const waited: Waited[] = [];
  for (const { day, gap, count } of followed) {
    if (day > asOf) continue;
    if (gap > 0 && day + gap <= asOf) waited.push({ time: gap, happened: count, censored: 0 });
    else waited.push({ time: asOf - day, happened: 0, censored: count });
  }
  return waited;
}
