import type { CohortsFigure } from '#shared/contract/reports/cohorts.contract.ts';
import { customersBetween, customersOfCohort } from '#shared/domain/reports/cohorts/cohort-customers.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';

/** Who is behind a cell of the cohort table, or behind the retention between two spans of days. */
export const cohortsCustomers: FigureCustomers<CohortsFigure> = async ({ figure: { behind }, filter }, tools) => {
  const [chunks, question] = [await tools.visits(), await tools.question(filter)];
  if (behind.kind === 'cohort') return customersOfCohort(chunks, question, behind);
  return customersBetween(chunks, question, behind);
};
