import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';

/** The month an address names, among those there is a letter of; the newest one where it names none of them. */
export function chosenMonth(
  own: Readonly<Record<string, unknown>>,
  months: readonly BusinessDay[],
): BusinessDay | undefined {
  const raw = own['month'];
  if (typeof raw === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/u.test(raw)) {
    const named = businessDayFromIso(`${raw}-01`);
    if (months.includes(named)) return named;
  }
  return months[0];
}

/** The newest one goes without saying, so that an address that was kept opens the new letter next month. */
export function monthSearch(
  month: BusinessDay,
  months: readonly BusinessDay[],
): { readonly month: string | undefined } {
  return { month: month === months[0] ? undefined : isoOfBusinessDay(month).slice(0, 7) };
}
