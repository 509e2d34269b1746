import { IconMoodSad, IconRotate2 } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import type { Column } from '#renderer/ui/data-table-types.ts';
import styles from './board.module.css';
import { RowClock } from './case-clock.tsx';
import { CaseSeverity } from './case-severity.tsx';

/** What the board says of every case. */
export function useBoardColumns(): readonly Column<CaseRow>[] {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const nameOf = useNameOf();
  const reasonWords = useReasonWords();
  return useMemo(
    (): readonly Column<CaseRow>[] => [
      {
        key: 'what',
        title: t('board.column.what'),
        width: 'minmax(16rem, 2.6fr)',
        narrow: 'title',
        cell: (row) => (
          <span className={styles.what}>
            <span className={styles.excerpt}>{row.excerpt === '' ? t('case.erased') : row.excerpt}</span>
            <span className={styles.quiet}>
              {[
                t('board.number', { number: format.number(row.id) }),
                row.item === '' ? reasonWords(row.reason) : row.item,
                t(`channel.${row.channel}`),
              ].join(' · ')}
            </span>
          </span>
        ),
      },
      {
        key: 'clock',
        title: t('board.column.clock'),
        width: 'minmax(12rem, 1.4fr)',
        cell: (row) => <RowClock row={row} />,
      },
      {
        key: 'customer',
        title: t('board.column.customer'),
        width: 'minmax(8rem, 1fr)',
        cell: ({ customerName, customerId }) =>
          customerName === null || customerId === null ? (
            <span className={styles.quiet}>{t('board.noCustomer')}</span>
          ) : (
            nameOf(customerName, customerId)
          ),
      },
      {
        key: 'severity',
        title: t('board.column.severity'),
        width: 'minmax(7rem, 0.7fr)',
        narrow: 'hidden',
        cell: ({ severity }) => <CaseSeverity severity={severity} />,
      },
      {
        key: 'owner',
        title: t('board.column.owner'),
        width: 'minmax(6rem, 0.7fr)',
        cell: ({ ownerName }) => ownerName ?? <span className={styles.quiet}>{t('board.nobody')}</span>,
      },
      {
        key: 'state',
        title: t('board.column.state'),
        width: 'minmax(8rem, 0.8fr)',
        cell: ({ state, reopened, unhappy }) => (
          <span className={styles.state}>
            {t(`state.${state}`)}
            {unhappy ? (
              <span className={styles.unhappy}>
                <IconMoodSad size={16} aria-hidden="true" />
                {t('board.unhappy')}
              </span>
            ) : null}
            {reopened === 0 ? null : (
              <span className={styles.reopened}>
                <IconRotate2 size={16} aria-hidden="true" />
                {t('board.reopened')}
              </span>
            )}
          </span>
        ),
      },
    ],
    [t, format, nameOf, reasonWords],
  );
}
