import type { BusinessDay } from '../../kernel/business-day.ts';
import { periodAfter, periodOfUnit, type CohortUnit } from '../cohort-period.ts';

/** Up to so many days weeks are told, of more months. */
const WEEKS_UP_TO = 92;

/** The last days of the months that lie in a period, and its own last day; of a short period those of its weeks. */
export function endsOfPeriods(from: BusinessDay, to: BusinessDay): { unit: CohortUnit; days: BusinessDay[] } {
  const unit: CohortUnit = to - from < WEEKS_UP_TO ? 'week' : 'month';
  const days: BusinessDay[] = [];
  for (let begins = periodAfter(unit, periodOfUnit(unit, from)); begins - 1 < to; begins = periodAfter(unit, begins)) {
    days.push((begins - 1) as BusinessDay);
  }
  days.push(to);
  return { unit, days };
}
