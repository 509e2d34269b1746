import type { ProgramFiguresFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';
import { listCustomersOf } from './behind-figures.repository.ts';
import { daysUntilStill } from './program-figures.report.ts';

/** Who is behind a figure of the report: as it counts cards and rewards, they may be fewer than it says. */
export const programFiguresCustomers: FigureCustomers<ProgramFiguresFigure> = async ({ figure, filter }, tools) => {
  const ids = listCustomersOf(tools.db, {
    ...filter,
    ...figure,
    programId: figure.programId ?? filter.programId,
    stillBefore: addDays(tools.today, -daysUntilStill(tools)),
  });
  if (filter.segmentId === null) return ids;
  const members = await tools.members(filter.segmentId);
  return ids.filter((id) => members[id] === 1);
};
