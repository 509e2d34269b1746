import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { monthOf, type CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import { countOverlap, type Days } from '#shared/domain/reports/count-overlap.ts';
import { isNarrowed, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '#main/backend/features/reports/desk/report-tools.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Rows of whole numbers in the order of their first columns: what can be laid beside another program's answer. */
export type Rows = number[][];

/** Waits that repeat rates are told for, in days. */
export const WITHIN = [7, 30, 90];

/** The figures that reports are made of, as small as a report would send them to its page. */
export const answers = {
  days: async (filter: ReportFilter, { figures }: ReportTools): Promise<Rows> =>
    (await figures(filter)).days().map(({ day, visits, firstVisits }) => [day, visits, firstVisits]),

  months: async (filter: ReportFilter, { figures }: ReportTools): Promise<Rows> => {
    const months = new Map<BusinessDay, [number, number]>();
    for (const { day, visits, firstVisits } of (await figures(filter)).days()) {
      const [had, hadFirst] = months.get(monthOf(day)) ?? [0, 0];
      months.set(monthOf(day), [had + visits, hadFirst + firstVisits]);
    }
    return [...months].map(([month, counts]) => [month, ...counts]);
  },

  repeats: async (filter: ReportFilter, { db, figures, today }: ReportTools): Promise<Rows> => {
    const returns = isNarrowed(filter) ? (await figures(filter)).returns() : null;
    return WITHIN.map((days) => {
      const ripe = { from: filter.from, to: Math.min(filter.to, today - days) as BusinessDay };
      if (returns === null) return [days, ...keptReturns(db, ripe, days)];
      let followed = 0;
      let came = 0;
      for (const { firstDay, gap, customers } of returns) {
        if (firstDay > ripe.to) continue;
        followed += customers;
        if (gap > 0 && gap <= days) came += customers;
      }
      return [days, followed, came];
    });
  },

  cohorts: async ({ filter, unit }: { filter: ReportFilter; unit: CohortUnit }, { figures }: ReportTools) =>
    (await figures(filter)).cohorts(unit).map(({ cohort, period, customers }) => [cohort, period, customers]),

  waits: async (filter: ReportFilter, { figures, today }: ReportTools): Promise<Rows> => {
    const waits = new Map<number, [happened: number, censored: number]>();
    for (const { time, happened, censored } of (await figures(filter)).waits('every', today)) {
      const [had, open] = waits.get(time) ?? [0, 0];
      waits.set(time, [had + happened, open + censored]);
    }
    return [...waits].map(([time, counts]) => [time, ...counts]).toSorted(([one = 0], [other = 0]) => one - other);
  },

  hours: async (filter: ReportFilter, { figures }: ReportTools): Promise<Rows> =>
    (await figures(filter)).hours().map(({ weekday, hour, visits }) => [weekday, hour, visits]),

  overlap: async (
    { filter, first, second }: { filter: ReportFilter; first: Days; second: Days },
    { visits, question }: ReportTools,
  ): Promise<Rows> => {
    const overlap = countOverlap(await visits(), await question(filter), first, second);
    return [[overlap.first, overlap.second, overlap.both]];
  },
};

/** As the report of the regulars has it: two sums over the roll-ups. */
function keptReturns(db: ReadableDb, { from, to }: Days, within: number): [followed: number, came: number] {
  const followed = db.get<{ n: number }>(
    `SELECT ifnull(sum(first_visits), 0) AS n FROM rollup_day WHERE business_day BETWEEN :from AND :to`,
    { from, to },
  );
  const came = db.get<{ n: number }>(
    `SELECT ifnull(sum(customers), 0) AS n FROM rollup_return
     WHERE first_day BETWEEN :from AND :to AND gap_days BETWEEN 1 AND :within`,
    { from, to, within },
  );
  return [followed?.n ?? 0, came?.n ?? 0];
}

export type AnswerName = keyof typeof answers;

/** What a figure is asked for by, beside the reports. */
export const figureName = (name: string): string => `figure: ${name}`;
