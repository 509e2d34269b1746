import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type SegmentId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { visitKinds, type GapBand, type VisitKind } from '#shared/domain/reports/visits/listed-visits.ts';
import type { VisitsQuery } from '#shared/contract/reports/visits.contract.ts';
import { dayIn, numberIn, type OwnSearch } from '../frame/own-search.ts';
import { narrowings, type Narrowing } from '../frame/report-search.ts';

/** Where the visits behind figures are listed. */
export const visitsPath = '/reports/visits';

/** What a figure does not look at of the filter: the customers, or any of it. */
const withouts = ['segment', 'filter'] as const;

/** Which visits, beside what the filter of the reports says. */
export interface VisitsWish {
  readonly kind: VisitKind;
  /** ISO weekday: Monday is 1. */
  readonly on?: number | undefined;
  /** 0 to 23; -1: brought in without one. */
  readonly hour?: number | undefined;
  readonly gap?: GapBand | undefined;
  /** 0: nobody. */
  readonly by?: StaffId | 0 | undefined;
  readonly of?: ProgramId | undefined;
  readonly who?: SegmentId | undefined;
  /** These days, whatever the period. */
  readonly days?: Period | undefined;
  readonly without?: (typeof withouts)[number] | undefined;
}

/** As a wish stands in the address: the filter's own words stay as they are. */
export function visitsSearch({ gap, days, ...wish }: VisitsWish): OwnSearch {
  return {
    ...wish,
    gap: gap === undefined || gap === 'none' ? gap : `${gap.from}-${gap.to ?? ''}`,
    start: days === undefined ? undefined : isoOfBusinessDay(days.from),
    end: days === undefined ? undefined : isoOfBusinessDay(days.to),
  };
}

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readVisitsWish(own: Readonly<Record<string, unknown>>): VisitsWish {
  const by = numberIn(own['by'], 0, Number.MAX_SAFE_INTEGER);
  const of = numberIn(own['of'], 1, Number.MAX_SAFE_INTEGER);
  const who = numberIn(own['who'], -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return {
    kind: visitKinds.find((known) => known === own['kind']) ?? 'all',
    on: numberIn(own['on'], 1, 7),
    hour: numberIn(own['hour'], -1, 23),
    gap: readGap(own['gap']),
    by: by === undefined || by === 0 ? by : asId<StaffId>(by),
    of: of === undefined ? undefined : asId<ProgramId>(of),
    who: who === undefined ? undefined : asId<SegmentId>(who),
    days: readDays(own['start'], own['end']),
    without: withouts.find((known) => known === own['without']),
  };
}

/** What of the filter the list has a use for: what the wish says by itself cannot be chosen besides. */
export function usableOf({ on, by, of, who, without }: VisitsWish): readonly Narrowing[] {
  if (without === 'filter') return [];
  const said = { program: of, segment: who, weekday: on, staff: by };
  return narrowings.filter((one) => said[one] === undefined && one !== without);
}

/** What the backend is asked. */
export function visitsQueryOf(wish: VisitsWish, filter: ReportFilter): VisitsQuery {
  const { kind, on, hour, gap, by, of, who, days } = wish;
  const usable = usableOf(wish);
  const { from, to } = days ?? filter;
  return {
    from,
    to,
    programId: of ?? (usable.includes('program') ? filter.programId : null),
    segmentId: who ?? (usable.includes('segment') ? filter.segmentId : null),
    weekday: on ?? (usable.includes('weekday') ? filter.weekday : null),
    staffId: by ?? (usable.includes('staff') ? filter.staffId : null),
    kind,
    hour: hour ?? null,
    gap: gap ?? null,
  };
}

function readGap(raw: unknown): GapBand | undefined {
  if (raw === 'none') return raw;
  const found = typeof raw === 'string' ? /^([1-9]\d{0,4})-([1-9]\d{0,4})?$/u.exec(raw) : null;
  return found === null ? undefined : { from: Number(found[1]), to: found[2] === undefined ? null : Number(found[2]) };
}

function readDays(start: unknown, end: unknown): Period | undefined {
  const [from, to] = [dayIn(start), dayIn(end)];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}
