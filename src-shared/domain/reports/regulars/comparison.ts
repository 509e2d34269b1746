import { periodBefore, type Period } from '../../learn/period.ts';
import { yearEarlier } from '../report-period.ts';

/** What the days of a report are compared with: as many days before them, or the same days a year earlier. */
export const comparisons = ['before', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

export function comparedPeriod(period: Period, against: Comparison): Period {
  return against === 'before' ? periodBefore(period) : yearEarlier(period);
}
