import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { periodOf, periodPresets, type Period, type PeriodPreset } from '#shared/domain/learn/period.ts';

/** Which days are looked at, as it stands in the address: a preset, or two days of one's own. */
export interface LearnSearch {
  readonly period?: PeriodPreset | 'own';
  /** YYYY-MM-DD, of one's own days. */
  readonly from?: string;
  readonly to?: string;
}

export const usualPeriod: PeriodPreset = 'days30';

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readLearnSearch(raw: Record<string, unknown>): LearnSearch {
  const preset = periodPresets.find((known) => known === raw['period']);
  if (preset !== undefined) return { period: preset };
  const from = readDay(raw['from']);
  const to = readDay(raw['to']);
  if (raw['period'] !== 'own' || from === null || to === null) return {};
  return { period: 'own', from, to };
}

/** The days that are meant, and the choice they come from. */
export function chosenPeriod(search: LearnSearch, today: BusinessDay): Period & { preset: PeriodPreset | 'own' } {
  const { period = usualPeriod, from, to } = search;
  if (period !== 'own') return { ...periodOf(period, today), preset: period };
  if (from === undefined || to === undefined) return { ...periodOf(usualPeriod, today), preset: usualPeriod };
  return { from: businessDayFromIso(from), to: businessDayFromIso(to), preset: 'own' };
}

export function ownPeriod({ from, to }: Period): LearnSearch {
  return { period: 'own', from: isoOfBusinessDay(from), to: isoOfBusinessDay(to) };
}

function readDay(raw: unknown): string | null {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return null;
  const at = Date.parse(`${raw}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== raw ? null : raw;
}
