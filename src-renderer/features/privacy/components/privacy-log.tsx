import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyLogLine } from '#shared/contract/privacy.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { Card } from '#renderer/ui/card.tsx';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';
import styles from './privacy.module.css';

/** Every file that was made and every erasure, the newest first. */
export function PrivacyLog() {
  const { t } = useTranslation('privacy');
  const sentence = useErrorSentence();
  const columns = useColumns();
  const { rows, onVisible, loading, error } = usePagedRows((place) =>
    api.privacy.log.queryOptions({ input: { ...place } }),
  );
  return (
    <Card title={t('log.title')} note={t('log.note')}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      <div className={styles.list}>
        <DataTable
          label={t('log.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onVisible={onVisible}
          loading={loading && error === null}
          empty={error === null ? <EmptyState title={t('log.none')}>{t('log.noneText')}</EmptyState> : null}
          maxHeight="34rem"
        />
      </div>
    </Card>
  );
}

function useColumns(): readonly Column<PrivacyLogLine>[] {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const nameOf = useNameOf();
  return useMemo(
    (): readonly Column<PrivacyLogLine>[] => [
      {
        key: 'what',
        title: t('log.what'),
        width: 'minmax(0, 1.2fr)',
        narrow: 'title',
        cell: ({ what }) => <span className={styles.strong}>{t(`log.deed.${what}`)}</span>,
      },
      {
        key: 'customer',
        title: t('log.customer'),
        cell: ({ customerName, customerId }) => nameOf(customerName, customerId),
      },
      { key: 'when', title: t('log.when'), cell: ({ at }) => format.dateTime(at) },
      { key: 'by', title: t('log.by'), cell: ({ by }) => by ?? t('log.byItself') },
    ],
    [t, format, nameOf],
  );
}
