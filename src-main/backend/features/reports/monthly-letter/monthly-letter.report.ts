import type { MonthFigures, MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { monthOf } from '#shared/domain/reports/cohort-period.ts';
import {
  daysOfMonth,
  letterMonths,
  monthBefore,
  monthYearEarlier,
} from '#shared/domain/reports/monthly-letter/letter-months.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { eachHabit, regularsReport, sumLate, type LateCount } from '../regulars/regulars.report.ts';
import { countRewards, firstVisitDay } from '../regulars/regulars.repository.ts';

/** Months the picture shows, the letter's own included. */
const MOST_MONTHS = 6;

/** The window of the second figure, in days. */
const BACK_WITHIN = 30;

/** Complaints are another feature's. */
export type VisitsOfMonth = Omit<MonthFigures, 'complaints'>;
export type LetterOfVisits = Omit<MonthlyLetter, 'figures' | 'before' | 'yearEarlier'> & {
  readonly figures: VisitsOfMonth;
  readonly before: VisitsOfMonth | null;
  readonly yearEarlier: VisitsOfMonth | null;
};

/** First days of the months there is a letter of, the newest first. */
export function monthsOfLetters(_input: null, { db, today }: ReportTools): BusinessDay[] {
  return letterMonths(firstVisitDay(db), today);
}

/**
 * What the letter of a month says about visits and rewards: the figures that Regulars gives for its days.
 * @param input any day of the month
 * @returns null of a month there is no letter of
 */
export async function monthlyLetter(
  input: { readonly month: BusinessDay },
  tools: ReportTools,
): Promise<LetterOfVisits | null> {
  const { db, today } = tools;
  const month = monthOf(input.month);
  const firstDay = firstVisitDay(db);
  if (firstDay === null || !letterMonths(firstDay, today).includes(month)) return null;
  // A month the shop's records begin in says too little to be compared with.
  const known = (one: BusinessDay): BusinessDay | null => (firstDay <= one ? one : null);
  const compared = { before: known(monthBefore(month)), yearEarlier: known(monthYearEarlier(month)) };
  const late = await countLate(
    [month, compared.before, compared.yearEarlier].flatMap((one) => (one === null ? [] : [daysOfMonth(one).to])),
    tools,
  );
  const of = async (one: BusinessDay): Promise<VisitsOfMonth> => monthFigures(one, tools, late);
  return {
    figures: await of(month),
    before: compared.before === null ? null : await of(compared.before),
    yearEarlier: compared.yearEarlier === null ? null : await of(compared.yearEarlier),
    owed: owedToday(tools, firstDay),
    months: await visitsByMonth(month, firstDay, tools),
    today,
  };
}

type LateCounts = ReadonlyMap<BusinessDay, LateCount>;

async function monthFigures(month: BusinessDay, tools: ReportTools, late: LateCounts): Promise<VisitsOfMonth> {
  const { from, to } = daysOfMonth(month);
  const { now, back, rewards } = await regularsReport({ filter: wholePeriod(from, to), against: 'before' }, tools);
  const returned = back.find(({ within }) => within === BACK_WITHIN)?.now;
  if (returned === undefined) throw new Error('Regulars counts who is back within 30 days');
  return {
    month,
    visits: now.visits,
    firstVisits: now.firstVisits,
    back: returned,
    tooRecent: now.firstVisits - returned.of,
    late: late.get(to) ?? { late: 0, of: 0 },
    rewards: { issued: rewards.issued, claimed: rewards.claimed },
  };
}

/** How many were later than their own habit on some days, by what was known then. */
async function countLate(days: readonly BusinessDay[], tools: ReportTools): Promise<LateCounts> {
  const question = await tools.question(wholePeriod(0 as BusinessDay, tools.today));
  const chunks = await tools.visits();
  const lateOn = (day: BusinessDay): LateCount =>
    sumLate(
      tools.ofEach({ name: `late on ${day}` }, chunks, (chunk) => {
        const counted = { late: 0, of: 0 };
        eachHabit([chunk], question, day, (_customer, isLate) => {
          counted.of += 1;
          if (isLate) counted.late += 1;
        });
        return counted;
      }),
    );
  return new Map(days.map((day) => [day, lateOn(day)]));
}

function owedToday({ db, today }: ReportTools, firstDay: BusinessDay): MonthlyLetter['owed'] {
  // Rewards of a paper card may have been brought in before anybody's first visit.
  const from = Math.min(0, firstDay) as BusinessDay;
  const { waiting, worth } = countRewards(db, wholePeriod(from, today));
  return { waiting, worth };
}

async function visitsByMonth(
  last: BusinessDay,
  firstDay: BusinessDay,
  tools: ReportTools,
): Promise<MonthlyLetter['months']> {
  const months: BusinessDay[] = [];
  for (let month = last; months.length < MOST_MONTHS && month >= monthOf(firstDay); month = monthBefore(month)) {
    months.unshift(month);
  }
  const figures = await tools.figures(wholePeriod(months[0] ?? last, daysOfMonth(last).to));
  const counts = new Map(months.map((month) => [month, { month, visits: 0, firstVisits: 0 }]));
  for (const { day, visits, firstVisits } of figures.days()) {
    const of = counts.get(monthOf(day));
    if (of === undefined) continue;
    of.visits += visits;
    of.firstVisits += firstVisits;
  }
  return [...counts.values()];
}
