import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedCustomer, Horizon } from '#shared/contract/reports/btyd.contract.ts';
import { HORIZONS } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useReportAddress } from '../../frame/report-address.ts';
import { useReportFilter } from '../../frame/use-report-filter.ts';
import { useExpectedCustomers } from '../api/use-btyd.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './btyd.module.css';

const PAGE = 25;
/** As many as are asked for at once. */
const MOST = 1000;

/** Who is to come how often, the most frequent first. */
export function CustomersCard({ weeks }: { readonly weeks: Horizon }) {
  const { t } = useTranslation(['reports-btyd', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const filter = useReportFilter();
  const [limit, setLimit] = useState(PAGE);
  const { data: page, error } = useExpectedCustomers({ filter, weeks, limit });
  const tableOf = useCustomersTable();
  return (
    <div className={styles.listed}>
      <FiguresCard
        title={t('list.title')}
        note={t('list.note', { weeks })}
        table={page === undefined || page.total === 0 ? undefined : tableOf(page.rows)}
      >
        {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
        {page === undefined && error === null ? <Spinner label={t('common:loading')} /> : null}
        {page?.total === 0 ? <Quiet>{t('list.empty')}</Quiet> : null}
      </FiguresCard>
      {page === undefined || page.total === 0 ? null : (
        <div className={styles.foot}>
          <Quiet inline>
            {t('list.shown', {
              count: page.total,
              shown: format.number(page.rows.length),
              number: format.number(page.total),
            })}
          </Quiet>
          {page.rows.length < page.total && limit < MOST ? (
            <BigButton onClick={() => setLimit(Math.min(MOST, limit * 2))}>{t('list.more')}</BigButton>
          ) : null}
        </div>
      )}
    </div>
  );
}

function useCustomersTable(): (rows: readonly ExpectedCustomer[]) => FigureTable {
  const { t } = useTranslation('reports-btyd');
  const cells = useFigureCells();
  const nameOf = useNameOf();
  const { onOpenCustomer } = useReportAddress();
  return (rows) => ({
    name: t('list.title'),
    heads: [
      t('list.name'),
      t('list.visits'),
      t('list.last'),
      ...HORIZONS.map((weeks) => t('list.in', { weeks })),
      t('list.alive'),
    ],
    rows: rows.map(({ customerId, name, visits, lastDay, expected, alive }) => ({
      key: String(customerId),
      cells: [
        { text: nameOf(name, customerId), onClick: () => onOpenCustomer(customerId) },
        cells.count(visits),
        cells.day(lastDay),
        ...expected.map((value) => cells.decimal(value, 1)),
        alive === null ? cells.none : cells.percent(alive),
      ],
    })),
  });
}
