import { IconGift } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow, CustomerSort } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useToday } from '#renderer/lib/use-today.ts';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { PersonCell } from '#renderer/ui/person-cell.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './people.module.css';

export type PeopleColumn = Column<CustomerRow, CustomerSort['by']>;

/** What the list says of everybody; phone numbers masked, because customers look on. */
export function usePeopleColumns(): readonly PeopleColumn[] {
  const { t } = useTranslation('people');
  const format = useFormat();
  const today = useToday();
  return useMemo(
    (): readonly PeopleColumn[] => [
      {
        key: 'name',
        title: t('fact.name'),
        width: 'minmax(14rem, 2.4fr)',
        sortKey: 'name',
        narrow: 'title',
        cell: (row) => (
          <PersonCell id={row.id} name={row.name} facts={[row.phoneMasked, ...row.tags].filter(Boolean).join(' · ')} />
        ),
      },
      {
        key: 'card',
        title: t('column.card'),
        width: 'minmax(7rem, 1fr)',
        cell: ({ card, rewardsWaiting }) => (
          <span className={styles.card}>
            {card === null ? null : (
              <span
                className={styles.count}
                aria-label={t('column.stamps', { stamps: card.stamps, needed: card.needed })}
              >
                <strong>{card.stamps}</strong>
                <Quiet inline small>
                  {t('column.ofNeeded', { needed: card.needed })}
                </Quiet>
              </span>
            )}
            {rewardsWaiting === 0 ? null : (
              <span className={styles.reward} aria-label={t('rewardsWaiting', { count: rewardsWaiting })}>
                <IconGift size={16} aria-hidden="true" />
                {rewardsWaiting}
              </span>
            )}
          </span>
        ),
      },
      {
        key: 'visits',
        title: t('column.visits'),
        width: 'minmax(5rem, 0.6fr)',
        align: 'end',
        sortKey: 'visits',
        cell: ({ visits }) => format.number(visits),
      },
      {
        key: 'lastVisit',
        title: t('column.lastVisit'),
        width: 'minmax(8rem, 1fr)',
        sortKey: 'lastVisit',
        cell: ({ lastVisitDay }) =>
          lastVisitDay === null || today === undefined ? t('never') : format.relativeDay(lastVisitDay, today),
      },
      {
        key: 'firstVisit',
        title: t('column.firstVisit'),
        width: 'minmax(8rem, 1fr)',
        sortKey: 'firstVisit',
        narrow: 'hidden',
        cell: ({ firstVisitDay }) => (firstVisitDay === null ? t('never') : format.shortDay(firstVisitDay)),
      },
      {
        key: 'enrolled',
        title: t('column.enrolled'),
        width: 'minmax(8rem, 1fr)',
        sortKey: 'enrolled',
        narrow: 'hidden',
        cell: ({ enrolledAt }) => format.date(enrolledAt),
      },
    ],
    [t, format, today],
  );
}
