import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { partsOfDay, type PartOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { entryFigures, type EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { EntryQuery } from '#shared/contract/reports/entries.contract.ts';
import type { Narrowing } from '../frame/report-search.ts';
import { dayIn, numberIn, type OwnSearch } from '../frame/own-search.ts';

/** Where the entries behind figures are listed. */
export const entriesPath = '/reports/entries';

/** Which entries, beside what the filter of the reports says. */
export interface EntryWish {
  readonly figure: EntryFigure;
  /** 0: nobody. */
  readonly by?: StaffId | 0 | undefined;
  /** ISO weekday: Monday is 1. */
  readonly on?: number | undefined;
  /** 0 to 23; -1 unknown. */
  readonly hour?: number | undefined;
  readonly part?: PartOfDay | undefined;
  readonly of?: ProgramId | undefined;
  /** This one day, of a report that knows no filter: then the filter is not looked at. */
  readonly day?: BusinessDay | undefined;
}

/** As a wish stands in the address: the filter's own words stay as they are. */
export function entriesSearch({ day, ...wish }: EntryWish): OwnSearch {
  return { ...wish, day: day === undefined ? undefined : isoOfBusinessDay(day) };
}

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readEntryWish(own: Readonly<Record<string, unknown>>): EntryWish {
  const by = numberIn(own['by'], 0, Number.MAX_SAFE_INTEGER);
  const of = numberIn(own['of'], 1, Number.MAX_SAFE_INTEGER);
  return {
    figure: entryFigures.find((known) => known === own['figure']) ?? 'all',
    by: by === undefined || by === 0 ? by : asId<StaffId>(by),
    on: numberIn(own['on'], 1, 7),
    hour: numberIn(own['hour'], -1, 23),
    part: partsOfDay.find((known) => known === own['part']),
    of: of === undefined ? undefined : asId<ProgramId>(of),
    day: dayIn(own['day']),
  };
}

/** What narrows the list beside the wish itself. */
export function usableOf({ day }: EntryWish): readonly Narrowing[] {
  return day === undefined ? ['program', 'weekday', 'staff'] : [];
}

/** What the backend is asked: a wish says it more closely than the filter. */
export function entryQueryOf({ figure, by, on, hour, part, of, day }: EntryWish, filter: ReportFilter): EntryQuery {
  return {
    figure,
    from: day ?? filter.from,
    to: day ?? filter.to,
    programId: of ?? (day === undefined ? filter.programId : null),
    staffId: by ?? (day === undefined ? filter.staffId : null),
    weekday: on ?? (day === undefined ? filter.weekday : null),
    hour: hour ?? null,
    part: part ?? null,
  };
}
