import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { monthOf, type CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import { countOverlap, type Days } from '#shared/domain/reports/count-overlap.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '#main/backend/features/reports/desk/report-tools.ts';

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

  repeats: async (filter: ReportFilter, { figures, today }: ReportTools): Promise<Rows> => {
    const returns = (await figures(filter)).returns();
    return WITHIN.map((days) => {
      let followed = 0;
      let came = 0;
      for (const { firstDay, gap, customers } of returns) {
        if (firstDay + days > today) continue;
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

export type AnswerName = keyof typeof answers;
