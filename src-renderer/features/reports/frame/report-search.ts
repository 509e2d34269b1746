import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type SegmentId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { reportPeriodOf, reportPeriods, type ReportPeriod } from '#shared/domain/reports/report-period.ts';

/** What every report is asked about, as it stands in the address: it can be gone back to, and opened in a second window. */
export interface ReportSearch {
  readonly period?: ReportPeriod | 'own';
  /** YYYY-MM-DD, of one's own days. */
  readonly from?: string;
  readonly to?: string;
  readonly program?: number;
  readonly segment?: number;
  /** ISO: Monday is 1. */
  readonly weekday?: number;
  readonly staff?: number;
}

/** What can be limited beside the days. */
export const narrowings = ['program', 'segment', 'weekday', 'staff'] as const;
export type Narrowing = (typeof narrowings)[number];

export type ReportSearchChange = { readonly [Wish in keyof ReportSearch]?: ReportSearch[Wish] | undefined };

export const usualReportPeriod: ReportPeriod = 'months6';

const searchKeys: readonly string[] = ['period', 'from', 'to', ...narrowings];

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readReportSearch(raw: Record<string, unknown>): ReportSearch {
  return withoutNothing({
    ...readPeriod(raw),
    program: idOf(raw['program'], 1),
    // Below zero are the segments every shop has.
    segment: raw['segment'] === 0 ? undefined : idOf(raw['segment'], -Number.MAX_SAFE_INTEGER),
    weekday: idOf(raw['weekday'], 1, 7),
    staff: idOf(raw['staff'], 1),
  });
}

/** What else stands in the address: the open report's own. */
export function ownSearchOf(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !searchKeys.includes(key)));
}

/** Another wish in place of the ones it names; undefined takes one away. */
export function changeReportSearch(search: ReportSearch, change: ReportSearchChange): ReportSearch {
  return withoutNothing({ ...search, ...change });
}

/** Days of one's own in place of those that were asked about. */
export function withOwnDays(search: ReportSearch, { from, to }: Period): ReportSearch {
  return { ...search, period: 'own', from: isoOfBusinessDay(from), to: isoOfBusinessDay(to) };
}

export function withPreset(search: ReportSearch, period: ReportPeriod): ReportSearch {
  return changeReportSearch(search, { period, from: undefined, to: undefined });
}

/** The days that are meant, and the choice they come from. */
export function chosenReportPeriod(
  { period = usualReportPeriod, from, to }: ReportSearch,
  today: BusinessDay,
): Period & { readonly preset: ReportPeriod | 'own' } {
  if (period !== 'own') return { ...reportPeriodOf(period, today), preset: period };
  if (from === undefined || to === undefined) {
    return { ...reportPeriodOf(usualReportPeriod, today), preset: usualReportPeriod };
  }
  return { from: businessDayFromIso(from), to: businessDayFromIso(to), preset: 'own' };
}

/** What the backend is asked. */
export function reportFilterOf(search: ReportSearch, today: BusinessDay): ReportFilter {
  const { from, to } = chosenReportPeriod(search, today);
  const { program, segment, weekday, staff } = search;
  return {
    from,
    to,
    programId: program === undefined ? null : asId<ProgramId>(program),
    segmentId: segment === undefined ? null : asId<SegmentId>(segment),
    weekday: weekday ?? null,
    staffId: staff === undefined ? null : asId<StaffId>(staff),
  };
}

function readPeriod(raw: Record<string, unknown>): ReportSearchChange {
  const preset = reportPeriods.find((known) => known === raw['period']);
  if (preset !== undefined) return { period: preset };
  const from = readDay(raw['from']);
  const to = readDay(raw['to']);
  if (raw['period'] !== 'own' || from === undefined || to === undefined || from > to) return {};
  return { period: 'own', from, to };
}

/** A day as it stands in an address; undefined where it is none. */
export function readDay(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(raw)) return undefined;
  const at = Date.parse(`${raw}T00:00:00Z`);
  if (Number.isNaN(at) || at < 0 || new Date(at).toISOString().slice(0, 10) !== raw) return undefined;
  return raw;
}

function idOf(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}

function withoutNothing(wishes: ReportSearchChange): ReportSearch {
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as ReportSearch;
}
