import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';

/** The day an address names; today where it names none that has come yet. */
export function chosenDay(own: Readonly<Record<string, unknown>>, today: BusinessDay): BusinessDay {
  const raw = own['day'];
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(raw)) return today;
  const at = Date.parse(`${raw}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== raw) return today;
  const day = businessDayFromIso(raw);
  return day > today ? today : day;
}

/** Today goes without saying, so that an address that was kept opens today again tomorrow. */
export function daySearch(day: BusinessDay, today: BusinessDay): { readonly day: string | undefined } {
  return { day: day >= today ? undefined : isoOfBusinessDay(day) };
}
