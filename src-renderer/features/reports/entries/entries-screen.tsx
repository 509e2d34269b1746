import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useReportAddress } from '../frame/report-address.ts';
import { ReportPage } from '../frame/report-page.tsx';
import { useReportFilter } from '../frame/use-report-filter.ts';
import { fetchEntries, useEntries, useEntryCount } from './api/use-entries.ts';
import { entryQueryOf, readEntryWish, usableOf } from './entries-address.ts';
import { useEntryTable } from './use-entry-table.ts';
import { useEntryWords } from './use-entry-words.ts';

/** The entries of the ledger behind a figure, the newest first. */
export function EntriesScreen() {
  const { t } = useTranslation('entries');
  const { own } = useReportAddress();
  const filter = useReportFilter();
  const wish = useMemo(() => readEntryWish(own), [own]);
  const query = useMemo(() => entryQueryOf(wish, filter), [wish, filter]);
  const count = useEntryCount(query);
  const entries = useEntries(query);
  const tableOf = useEntryTable();
  const words = useEntryWords();
  const lines = entries.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <ReportPage
      title={t('title')}
      finding={count.data === undefined ? undefined : words.finding(wish, count.data)}
      error={count.error ?? entries.error}
      usable={usableOf(wish)}
      withPeriod={wish.day === undefined}
    >
      {lines.length === 0 ? null : (
        <FiguresCard
          title={t('list.title')}
          note={t('list.note')}
          table={tableOf(lines)}
          whole={async () => tableOf(await fetchEntries(query))}
        >
          {null}
        </FiguresCard>
      )}
      {entries.hasNextPage ? (
        <BigButton size="main" busy={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
          {t('list.more')}
        </BigButton>
      ) : null}
    </ReportPage>
  );
}
