import type { RegularsFigure } from '#shared/contract/reports/regulars.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { eachCustomer, firstDayOf, type CustomerVisits } from '#shared/domain/reports/visit-columns.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';
import { eachHabit } from './regulars.report.ts';

/** Who is behind a figure of the report. */
export const regularsCustomers: FigureCustomers<RegularsFigure> = async ({ figure, filter }, tools) => {
  const found: CustomerId[] = [];
  const [chunks, question] = [await tools.visits(), await tools.question(filter)];
  if (figure.key === 'late') {
    eachHabit(chunks, question, figure.days?.to ?? tools.today, (customer, isLate) => {
      if (isLate) found.push(customer);
    });
    return found;
  }
  const { from, to } = partOf(filter, figure.days);
  const within = figure.within ?? 30;
  const ripeUntil = Math.min(to, addDays(tools.today, -within)) as BusinessDay;
  const isIn = isInFigure(figure.key, { from, to, ripeUntil, within });
  eachCustomer(chunks, question, (visits) => {
    if (isIn(visits)) found.push(visits.customer);
  });
  return found;
};

interface Bounds extends Period {
  readonly ripeUntil: BusinessDay;
  readonly within: number;
}

function isInFigure(key: Exclude<RegularsFigure['key'], 'late'>, bounds: Bounds): (visits: CustomerVisits) => boolean {
  const { from, to, ripeUntil, within } = bounds;
  const isRipe = (visits: CustomerVisits) => visits.matches[0] === 1 && isWithin(firstDayOf(visits), from, ripeUntil);
  const isBack = ({ count, days }: CustomerVisits) => count > 1 && (days[1] ?? 0) - (days[0] ?? 0) <= within;
  switch (key) {
    case 'came':
      return (visits) => cameFrom(visits, 0, from, to);
    case 'first':
      return (visits) => visits.matches[0] === 1 && isWithin(firstDayOf(visits), from, to);
    case 'again':
      return (visits) => cameFrom(visits, 1, from, to);
    case 'ripe':
      return isRipe;
    case 'back':
      return (visits) => isRipe(visits) && isBack(visits);
    default:
      return (visits) => isRipe(visits) && !isBack(visits);
  }
}

function isWithin(day: BusinessDay, from: BusinessDay, to: BusinessDay): boolean {
  return day >= from && day <= to;
}

/** Whether a visit from the `least`-th on matches and lies in the days. */
function cameFrom({ count, days, matches }: CustomerVisits, least: number, from: number, to: number): boolean {
  for (let at = least; at < count; at += 1) {
    const day = days[at] ?? 0;
    if (day > to) return false;
    if (day >= from && matches[at] === 1) return true;
  }
  return false;
}

/** Both the days of the filter and those of the figure. */
function partOf({ from, to }: Period, days: Period | undefined): Period {
  if (days === undefined) return { from, to };
  return { from: Math.max(from, days.from) as BusinessDay, to: Math.min(to, days.to) as BusinessDay };
}
