import { addDays, type BusinessCalendar, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { weekdayOf } from '#shared/domain/reports/report-filter.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { listSettlings, listTaken, sumGoodwill } from './staff-work.repository.ts';

export interface CaseWork {
  readonly staffId: StaffId;
  readonly at: Moment;
}

export interface StaffWork {
  /** Complaints taken in the period, and those that stand settled since a moment in it. */
  readonly taken: readonly CaseWork[];
  readonly settled: readonly CaseWork[];
  /** Complaints with goodwill that stands, and what it cost. */
  readonly goodwill: readonly { readonly staffId: StaffId; readonly cases: number; readonly cost: MinorUnits }[];
}

/** Who did what with complaints. Complaints belong to no program and no segment: neither is looked at. */
export function staffWork(
  db: ReadableDb,
  calendar: BusinessCalendar,
  { from, to, weekday, staffId }: Pick<ReportFilter, 'from' | 'to' | 'weekday' | 'staffId'>,
): StaffWork {
  const suits = (day: BusinessDay): boolean => weekday === null || weekdayOf(day) === weekday;
  const isHers = (one: { readonly staffId: StaffId }): boolean => staffId === null || one.staffId === staffId;
  const settled = listSettlings(db, calendar.startOf(from), calendar.startOf(addDays(to, 1)));
  return {
    taken: listTaken(db, { from, to }).filter((one) => isHers(one) && suits(one.day)),
    settled: settled.filter((one) => isHers(one) && suits(calendar.dayOf(one.at))),
    goodwill: sumGoodwill(db, { from, to }, weekday).filter((one) => isHers(one)),
  };
}
