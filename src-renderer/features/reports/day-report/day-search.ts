import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { dayIn } from '../frame/own-search.ts';

/** The day an address names; today where it names none that has come yet. */
export function chosenDay(own: Readonly<Record<string, unknown>>, today: BusinessDay): BusinessDay {
  const day = dayIn(own['day']) ?? today;
  return day > today ? today : day;
}

/** Today goes without saying, so that an address that was kept opens today again tomorrow. */
export function daySearch(day: BusinessDay, today: BusinessDay): { readonly day: string | undefined } {
  return { day: day >= today ? undefined : isoOfBusinessDay(day) };
}
