import { partsOfDay, type PartOfDay } from '#shared/domain/kernel/part-of-day.ts';

/** What is looked at, as it stands in the address. */
export interface PainPointsSearch {
  /** Of the last so many days; 30 unless said otherwise. */
  readonly days?: PeriodDays;
  readonly kind?: number;
  /** Monday is 1. */
  readonly weekday?: number;
  readonly part?: PartOfDay;
}

export type PainPointsSearchChange = { readonly [Wish in keyof PainPointsSearch]?: PainPointsSearch[Wish] | undefined };

export const periods = [30, 90, 365] as const;
export type PeriodDays = (typeof periods)[number];
export const usualPeriod: PeriodDays = 30;

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readPainPointsSearch(raw: Record<string, unknown>): PainPointsSearch {
  const { days, kind, weekday, part } = raw;
  return changePainPointsSearch(
    {},
    {
      days: periods.find((known) => known === days),
      kind: wholeOf(kind, Number.MAX_SAFE_INTEGER),
      weekday: wholeOf(weekday, 7),
      part: partsOfDay.find((known) => known === part),
    },
  );
}

/** Another wish in place of the ones it names; undefined takes one away. */
export function changePainPointsSearch(search: PainPointsSearch, change: PainPointsSearchChange): PainPointsSearch {
  const wishes = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(wishes) as PainPointsSearch;
}

function wholeOf(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}
