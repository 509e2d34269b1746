import type { RhythmFigure } from '#shared/contract/reports/rhythm.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { filterOfGroup } from '#shared/domain/reports/rhythm/return-groups.ts';
import { eachFollowed } from '#shared/domain/reports/visit-columns.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';

/** Who was followed from the first visit, of everybody or of one group. */
export const rhythmCustomers: FigureCustomers<RhythmFigure> = async ({ figure, filter }, tools) => {
  const { key, split, id } = figure;
  const narrowed = id === null ? filter : filterOfGroup(filter, split, id);
  const found: CustomerId[] = [];
  eachFollowed(await tools.visits(), await tools.question(narrowed), narrowed, (visits) => {
    if (key === 'followed' || visits.count > 1 === (key === 'back')) found.push(visits.customer);
  });
  return found;
};
