import { IconCalendarEvent, IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegularsFigure } from '#shared/contract/reports/regulars.contract.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { VisitKind } from '#shared/domain/reports/visits/listed-visits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { ListSheet } from '#renderer/ui/list-sheet.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { FilterBar } from '../frame/filter-bar.tsx';
import { useReportAddress } from '../frame/report-address.ts';
import { ReportPeriodChoice } from '../frame/report-period-choice.tsx';
import { useReportFiles } from '../frame/use-report-files.ts';
import { useReportFilter } from '../frame/use-report-filter.ts';
import { useSavingVisits } from './api/use-saving-visits.ts';
import { useVisits } from './api/use-visits.ts';
import { useVisitColumns } from './use-visit-columns.tsx';
import { useVisitsWords } from './use-visits-words.ts';
import styles from './visits.module.css';
import { readVisitsWish, usableOf, visitsQueryOf, type VisitsWish } from './visits-address.ts';

/** The visits behind a figure of a report, the newest first. */
export function VisitsScreen() {
  const { t } = useTranslation('reports-visits');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { today, own, onOpenCustomer, onShowCustomers } = useReportAddress();
  const filter = useReportFilter();
  const wish = useMemo(() => readVisitsWish(own), [own]);
  const query = useMemo(() => visitsQueryOf(wish, filter), [wish, filter]);
  const words = useVisitsWords();
  const which = words.which(wish);
  const { notes } = useReportFiles(which, { withPeriod: true, usable: [], finding: undefined });
  const visits = useVisits(query);
  const saving = useSavingVisits();
  const columns = useVisitColumns();
  const { total, loading, error } = visits;
  const people = peopleOf(wish);
  const days = words.ownDays(wish);
  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        // A blank keeps the room, so that nothing jumps once the number is known.
        lead={loading ? '\u00a0' : t('count', { count: total, number: format.number(total) })}
        actions={
          <div className={styles.actions}>
            {days === undefined ? <ReportPeriodChoice /> : null}
            <BigButton
              icon={<IconDownload size={20} />}
              disabled={total === 0 || saving.busy}
              onClick={() => void saving.save(query, `${t('file')} ${isoOfBusinessDay(today)}.csv`)}
            >
              {t('save')}
            </BigButton>
          </div>
        }
      />
      <div className={styles.limits}>
        <ChipList label={t('limits')}>
          {[which, ...(days === undefined ? notes : [days])].map((said, at) => (
            <li key={said}>
              <Chip tone={at === 0 ? 'accent' : 'neutral'}>{said}</Chip>
            </li>
          ))}
        </ChipList>
        <FilterBar usable={usableOf(wish)} />
        {people === null || total === 0 ? null : (
          <TextLink onClick={() => onShowCustomers(people)}>{t('people')}</TextLink>
        )}
      </div>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      <ListSheet note={visits.isCut ? t('cut', { shown: format.number(visits.rows.count) }) : undefined}>
        <DataTable
          label={which}
          columns={columns}
          rows={visits.rows}
          rowKey={({ customerId, day }) => `${customerId} ${day}`}
          onActivate={({ customerId }) => onOpenCustomer(customerId)}
          onVisible={visits.onVisible}
          loading={loading && error === null}
          empty={<EmptyState title={t('none')} icon={<IconCalendarEvent size={40} stroke={1.5} />} />}
        />
      </ListSheet>
    </Page>
  );
}

const peopleKeys: Readonly<Record<VisitKind, RegularsFigure['key']>> = {
  all: 'came',
  first: 'first',
  returning: 'again',
};

/** Those who made the visits, each once; null where the customers behind so close a wish cannot be asked for. */
function peopleOf({ kind, days, ...closer }: VisitsWish): RegularsFigure | null {
  const isClose = Object.values(closer).some((part) => part !== undefined);
  return isClose ? null : { report: 'regulars', key: peopleKeys[kind], days };
}
