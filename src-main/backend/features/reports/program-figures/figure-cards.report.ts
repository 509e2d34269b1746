import type { FigureCard, ProgramFiguresFigure } from '#shared/contract/reports/figure-cards.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { findCards, findRewards, isCardFigure, listFigureCards } from './figure-cards.repository.ts';
import { membersAsJson } from './members-as-json.ts';
import { daysUntilStill } from './program-figures.report.ts';

interface Order {
  readonly figure: ProgramFiguresFigure;
  readonly filter: ReportFilter;
  readonly offset: number;
  readonly limit: number;
}

/** A part of the cards or rewards a figure counts; the whole is kept while no card moves on. */
export async function figureCards(
  { figure, filter, offset, limit }: Order,
  tools: ReportTools,
): Promise<{ total: number; rows: FigureCard[] }> {
  const { from, to, programId, segmentId } = filter;
  const all = await tools.remember(
    `figure-cards ${JSON.stringify([figure, from, to, programId, segmentId])}`,
    async () => {
      const stillBefore = addDays(tools.today, -daysUntilStill(tools));
      const asked = { figure, from, to, programId, stillBefore };
      return listFigureCards(tools.db, asked, await membersAsJson(segmentId, tools));
    },
  );
  const numbers = all.slice(offset, offset + limit);
  return { total: all.length, rows: (isCardFigure(figure.what) ? findCards : findRewards)(tools.db, numbers) };
}
