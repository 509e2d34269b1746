import type { WorthFigure } from '#shared/contract/reports/worth.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { eachCustomer } from '#shared/domain/reports/visit-columns.ts';
import { cameBackSoon, isWindowOver } from '#shared/domain/reports/worth/first-year.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';

/** Whose first year, or half of it, is compared; as the report, of everybody until yesterday. */
export const worthCustomers: FigureCustomers<WorthFigure> = async ({ figure }, tools) => {
  const lastDay = addDays(tools.today, -1);
  const found: CustomerId[] = [];
  const question = await tools.question(wholePeriod(lastDay, lastDay));
  eachCustomer(await tools.visits(), question, ({ customer, days, count }) => {
    if (!isWindowOver(days, figure.days, lastDay)) return;
    if (cameBackSoon(days, count, lastDay) === (figure.who === 'returners')) found.push(customer);
  });
  return found;
};
