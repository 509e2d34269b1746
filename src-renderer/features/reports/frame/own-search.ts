import { businessDayFromIso, type BusinessDay } from '#shared/domain/kernel/business-day.ts';

/** Words of a report in the address beside the filter; undefined takes one away. */
export type OwnSearch = Readonly<Record<string, string | number | undefined>>;

/** A whole number that somebody may have typed; undefined for anything else. */
export function numberIn(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}

/** A day as YYYY-MM-DD that somebody may have typed; undefined for what is none. */
export function dayIn(value: unknown): BusinessDay | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined;
  const at = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value) return undefined;
  return businessDayFromIso(value);
}
