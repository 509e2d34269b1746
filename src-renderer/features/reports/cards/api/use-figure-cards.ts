import { useInfiniteQuery } from '@tanstack/react-query';
import type { FigureCard, ProgramFiguresFigure } from '#shared/contract/reports/figure-cards.contract.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { reportOptions } from '../../frame/api/report-options.ts';

/** Cards that one page shows. */
const pageSize = 50;

/** Cards that are fetched at once for a file. */
const pieceSize = 500;

interface Asked {
  readonly figure: ProgramFiguresFigure;
  readonly filter: ReportFilter;
}

export function useFigureCards(asked: Asked) {
  return useInfiniteQuery({
    ...api.reports.programFigures.cards.infiniteOptions({
      input: (offset: number) => ({ ...asked, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => {
        const shown = pages.length * pageSize;
        return shown < total ? shown : undefined;
      },
    }),
    staleTime: reportOptions.staleTime,
  });
}

/** All of them, for a file. */
export async function fetchFigureCards(asked: Asked): Promise<FigureCard[]> {
  const all: FigureCard[] = [];
  for (;;) {
    const { total, rows } = await client.reports.programFigures.cards({
      ...asked,
      offset: all.length,
      limit: pieceSize,
    });
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}
