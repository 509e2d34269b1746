import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cardFigures } from '#shared/contract/reports/figure-cards.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useReportAddress } from '../frame/report-address.ts';
import { ReportPage } from '../frame/report-page.tsx';
import { useReportFilter } from '../frame/use-report-filter.ts';
import { fetchFigureCards, useFigureCards } from './api/use-figure-cards.ts';
import { isOfPeriod, readCardsSearch } from './cards-address.ts';
import { useCardTable } from './use-card-table.ts';
import { useCardWords } from './use-card-words.ts';

/** The cards or rewards behind a figure, the newest first. */
export function CardsScreen() {
  const { t } = useTranslation('reports-program-figures');
  const { own } = useReportAddress();
  const filter = useReportFilter();
  const figure = useMemo(() => readCardsSearch(own), [own]);
  const cards = useFigureCards({ figure, filter });
  const tableOf = useCardTable();
  const words = useCardWords();
  const kind = cardFigures.some((one) => one === figure.what) ? 'cards' : 'rewards';
  const rows = cards.data?.pages.flatMap((page) => page.rows) ?? [];
  const latest = cards.data?.pages.at(-1);
  return (
    <ReportPage
      title={t(`list.${kind}.title`)}
      finding={latest === undefined ? undefined : words(kind, figure, latest)}
      error={cards.error}
      usable={['program', 'segment']}
      withPeriod={isOfPeriod(figure)}
    >
      {rows.length === 0 ? null : (
        <FiguresCard
          title={t(`list.${kind}.title`)}
          note={t('list.note')}
          table={tableOf(kind, rows)}
          whole={async () => tableOf(kind, await fetchFigureCards({ figure, filter }))}
        >
          {null}
        </FiguresCard>
      )}
      {cards.hasNextPage ? (
        <BigButton size="main" busy={cards.isFetchingNextPage} onClick={() => void cards.fetchNextPage()}>
          {t('list.more')}
        </BigButton>
      ) : null}
    </ReportPage>
  );
}
