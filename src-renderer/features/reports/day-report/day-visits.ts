import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { weekdayOf } from '#shared/domain/reports/report-filter.ts';
import type { VisitKind } from '#shared/domain/reports/visits/listed-visits.ts';
import type { VisitsWish } from '../visits/visits-address.ts';

/** The visits of a day; it knows nothing of the filter of the other reports. */
export function visitsOf(day: BusinessDay, kind: VisitKind = 'all'): VisitsWish {
  return { kind, days: { from: day, to: day }, without: 'filter' };
}

/** The visits of the days a day is compared with: between them nobody came on that weekday. */
export function usualVisitsOf(
  day: BusinessDay,
  { from, to }: NonNullable<DayReport['usual']>,
  kind: VisitKind,
): VisitsWish {
  return { kind, on: weekdayOf(day), days: { from, to }, without: 'filter' };
}
