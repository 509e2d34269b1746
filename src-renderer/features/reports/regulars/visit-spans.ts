import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { periodAfter, periodOfUnit } from '#shared/domain/reports/cohort-period.ts';

export const spanUnits = ['day', 'week', 'month'] as const;
export type SpanUnit = (typeof spanUnits)[number];

/** Days up to which a unit still makes bars one can tell apart. */
const longestOf: Readonly<Record<SpanUnit, number>> = { day: 92, week: 800, month: Number.POSITIVE_INFINITY };

/** The unit one can read these days in; `units` are those that make sense for them. */
export function unitsFor(days: number): { readonly usual: SpanUnit; readonly units: readonly SpanUnit[] } {
  const units = spanUnits.filter((unit) => days <= longestOf[unit] && (unit !== 'month' || days > 31));
  const usual = days <= 31 ? 'day' : days <= 400 ? 'week' : 'month';
  return { usual, units };
}

interface DayVisits {
  readonly day: BusinessDay;
  readonly visits: number;
  readonly firstVisits: number;
}

/** Visits of a day, week or month; the first and the last may lie only partly in the days that are meant. */
export interface VisitSpan extends Period {
  /** Where the whole of it begins. */
  readonly start: BusinessDay;
  readonly visits: number;
  readonly firstVisits: number;
  readonly again: number;
  /** Some of it is not over yet. */
  readonly unfinished: boolean;
  /** Some of it lies outside the days that are meant. */
  readonly partial: boolean;
}

/**
 * Days put together, each span with what there was, also those with nothing.
 * @param period none of it after today
 */
export function visitSpans(
  days: readonly DayVisits[],
  unit: SpanUnit,
  { from, to }: Period,
  today: BusinessDay,
): readonly VisitSpan[] {
  const sums = new Map<BusinessDay, { visits: number; firstVisits: number }>();
  const startOf = (day: BusinessDay) => (unit === 'day' ? day : periodOfUnit(unit, day));
  for (const { day, visits, firstVisits } of days) {
    const sum = sums.get(startOf(day)) ?? { visits: 0, firstVisits: 0 };
    sums.set(startOf(day), { visits: sum.visits + visits, firstVisits: sum.firstVisits + firstVisits });
  }
  const spans: VisitSpan[] = [];
  let start = startOf(from);
  while (start <= to) {
    const next = unit === 'day' ? addDays(start, 1) : periodAfter(unit, start);
    const end = addDays(next, -1);
    const { visits, firstVisits } = sums.get(start) ?? { visits: 0, firstVisits: 0 };
    spans.push({
      start,
      from: start < from ? from : start,
      to: end > to ? to : end,
      visits,
      firstVisits,
      again: visits - firstVisits,
      // The last day there is goes on until the shop closes.
      unfinished: end >= today && to >= today,
      partial: start < from || end > to,
    });
    start = next;
  }
  return spans;
}
