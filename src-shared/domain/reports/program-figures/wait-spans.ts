import type { BusinessDay } from '../../kernel/business-day.ts';
import { monthOf, periodAfter } from '../cohort-period.ts';

export interface WaitSpan {
  readonly unit: 'day' | 'month';
  /** Both included; of months their first days. */
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

/** A period as its whole months and the days beside them: the fewest rows that add up to it. */
export function waitSpans(from: BusinessDay, to: BusinessDay): WaitSpan[] {
  const first = monthOf(from) === from ? from : periodAfter('month', monthOf(from));
  const end = monthOf((to + 1) as BusinessDay);
  const span = (unit: WaitSpan['unit'], begin: number, last: number): WaitSpan[] =>
    begin > last ? [] : [{ unit, from: begin as BusinessDay, to: last as BusinessDay }];
  if (first >= end) return span('day', from, to);
  return [...span('day', from, first - 1), ...span('month', first, end - 1), ...span('day', end, to)];
}
