import type { RegularsReport } from '#shared/contract/reports/regulars.contract.ts';
import { isLaterThanHabit, HABIT_WINDOW_DAYS } from '#shared/domain/customers/visit-habit.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { comparedPeriod, type Comparison } from '#shared/domain/reports/regulars/comparison.ts';
import { returnWindows } from '#shared/domain/reports/regulars/return-windows.ts';
import { isNarrowed, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { eachCustomer, type VisitColumns, type VisitQuestion } from '#shared/domain/reports/visit-columns.ts';
import type { DayCount, ReturnCount } from '#shared/domain/reports/visit-figures.ts';
import { newcombe, type Proportion } from '#shared/domain/statistics/newcombe.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { countReturned, countRewards, firstVisitDay, type RewardCounts } from './regulars.repository.ts';
import { countRewardsOf } from './rewards-of-members.ts';

export interface RegularsOrder {
  readonly filter: ReportFilter;
  readonly against: Comparison;
}

/** Complaints are another feature's, and who may see what things are worth is decided by who asks. */
export type RegularsFigures = Omit<RegularsReport, 'complaints' | 'rewards'> & { readonly rewards: RewardCounts };

/** Who came, who came again, and how that was before. */
export async function regularsReport({ filter, against }: RegularsOrder, tools: ReportTools): Promise<RegularsFigures> {
  const { from, to } = filter;
  const before = comparedPeriod(filter, against);
  // One look at everybody is enough for both.
  const figures = await tools.figures({ ...filter, from: before.from });
  const counted = figures.days();
  const inPeriod = (period: Period) => counted.filter(({ day }) => day >= period.from && day <= period.to);
  const days = inPeriod({ from, to });
  const firstDay = firstVisitDay(tools.db);
  const returns = isNarrowed(filter) ? figures.returns() : null;
  const back = returnWindows.map((within) => {
    const now = returnedWithin(tools, { from, to }, within, returns);
    const earlier = returnedWithin(tools, before, within, returns);
    return { within, now: withRange(now), before: withRange(earlier), change: newcombe(now, earlier) };
  });
  return {
    firstDay,
    days,
    now: sumOf(days),
    before: { ...sumOf(inPeriod(before)), period: before, known: firstDay !== null && firstDay <= before.from },
    back,
    rewards:
      filter.segmentId === null
        ? countRewards(tools.db, filter)
        : await countRewardsOf(filter, await tools.members(filter.segmentId), tools),
  };
}

function sumOf(days: readonly DayCount[]): { visits: number; firstVisits: number } {
  const sum = { visits: 0, firstVisits: 0 };
  for (const { visits, firstVisits } of days) {
    sum.visits += visits;
    sum.firstVisits += firstVisits;
  }
  return sum;
}

/** Repeat-visit rate: of customers whose first visit is at least so many days old, those who came again within them. */
function returnedWithin(
  { db, today }: ReportTools,
  { from, to }: Period,
  within: number,
  returns: readonly ReturnCount[] | null,
): Proportion {
  const ripe = { from, to: Math.min(to, addDays(today, -within)) as BusinessDay };
  if (returns === null) return countReturned(db, ripe, within);
  const sum = { count: 0, of: 0 };
  for (const { firstDay, gap, customers } of returns) {
    if (firstDay < ripe.from || firstDay > ripe.to) continue;
    sum.of += customers;
    if (gap > 0 && gap <= within) sum.count += customers;
  }
  return sum;
}

function withRange({ count, of }: Proportion) {
  return { count, of, interval: wilson(count, of) };
}

/** How many are later than their own habit today, of those who have one; see `lateCustomers`. */
export async function lateReport(filter: ReportFilter, tools: ReportTools): Promise<LateCount> {
  const { today, ofEach } = tools;
  const question = await tools.question(filter);
  const chunks = await tools.visits();
  if (!isNarrowed(filter)) return sumLate(ofEach({ name: 'late today' }, chunks, (chunk) => countLate([chunk])));
  return countLate(chunks);

  function countLate(some: readonly VisitColumns[]): LateCount {
    const counts = { late: 0, of: 0 };
    eachHabit(some, question, today, (_customer, isLate) => {
      counts.of += 1;
      if (isLate) counts.late += 1;
    });
    return counts;
  }
}

export interface LateCount {
  readonly late: number;
  /** Customers who have a habit. */
  readonly of: number;
}

export function sumLate(parts: readonly LateCount[]): LateCount {
  return parts.reduce((sum, { late, of }) => ({ late: sum.late + late, of: sum.of + of }), { late: 0, of: 0 });
}

/**
 * Walks through those who have a habit on a day, by what was known then, and, in its time, a visit that matches weekday,
 * program and person.
 */
export function eachHabit(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  day: BusinessDay,
  take: (customer: CustomerId, isLate: boolean) => void,
): void {
  eachCustomer(chunks, question, ({ customer, count, days, matches }) => {
    let known = count;
    while (known > 0 && (days[known - 1] ?? 0) > day) known -= 1;
    const isLate = isLaterThanHabit(days, known, day);
    if (isLate === null) return;
    for (let at = known - 1; at >= 0 && day - (days[at] ?? 0) <= HABIT_WINDOW_DAYS; at -= 1) {
      if (matches[at] !== 1) continue;
      take(customer, isLate);
      return;
    }
  });
}
