import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { eachCustomer } from '#shared/domain/reports/visit-columns.ts';
import { firstYearTally, sumFirstYears, type FirstYears } from '#shared/domain/reports/worth/first-year.ts';
import { BACK_WITHIN_DAYS, FEWEST_COMPARED } from '#shared/domain/reports/worth/worth.ts';
import { meanDifference, meanOf, type Moments } from '#shared/domain/statistics/mean-difference.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { countReturned } from '../regulars/regulars.repository.ts';
import { findWorthInputs, firstVisitDay } from './worth.repository.ts';

const A_YEAR = 365;

/** What the shop itself knows of what one more point of repeat rate brings. */
export async function worth(_: null, tools: ReportTools): Promise<WorthReport> {
  // Today is not over.
  const lastDay = addDays(tools.today, -1);
  return {
    inputs: findWorthInputs(tools.db) ?? null,
    lastDay,
    newcomers: await newcomersOf(lastDay, tools),
    rate: rateOf(lastDay, tools),
    compared: await comparedOf(lastDay, tools),
  };
}

async function newcomersOf(lastDay: BusinessDay, tools: ReportTools): Promise<WorthReport['newcomers']> {
  const first = firstVisitDay(tools.db);
  if (first === null || first > lastDay) return { count: 0, days: 0 };
  const days = Math.min(A_YEAR, lastDay - first + 1);
  const counts = (await tools.figures(wholePeriod(addDays(lastDay, 1 - days), lastDay))).days();
  return { count: counts.reduce((sum, { firstVisits }) => sum + firstVisits, 0), days };
}

function rateOf(lastDay: BusinessDay, tools: ReportTools): WorthReport['rate'] {
  const to = addDays(lastDay, -BACK_WITHIN_DAYS);
  const from = addDays(to, 1 - A_YEAR);
  const { count, of } = countReturned(tools.db, { from, to }, BACK_WITHIN_DAYS);
  return { count, of, interval: wilson(count, of), from, to };
}

async function comparedOf(lastDay: BusinessDay, tools: ReportTools): Promise<WorthReport['compared']> {
  const chunks = await tools.visits();
  const question = await tools.question(wholePeriod(lastDay, lastDay));
  const parts = tools.ofEach({ name: 'first years' }, chunks, (chunk) => {
    const tally = firstYearTally(lastDay);
    eachCustomer([chunk], question, ({ days, count }) => tally.add(days, count));
    return tally.take();
  });
  const windows = sumFirstYears(parts);
  const enough = ({ returners, others }: FirstYears) =>
    returners.count >= FEWEST_COMPARED && others.count >= FEWEST_COMPARED;
  const chosen = windows.find(enough);
  const shown = chosen ?? windows.at(-1);
  if (shown === undefined) return null;
  return {
    days: shown.days,
    returners: asMean(shown.returners),
    others: asMean(shown.others),
    more: chosen === undefined ? null : meanDifference(chosen.returners, chosen.others),
  };
}

function asMean(moments: Moments) {
  return { customers: moments.count, visits: meanOf(moments) ?? 0 };
}
