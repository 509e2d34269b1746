import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitRow } from '#shared/contract/reports/visits.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { PersonCell } from '#renderer/ui/person-cell.tsx';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { useHourWords } from '../frame/use-hour-words.ts';

/** What the list says of a visit. */
export function useVisitColumns(): readonly Column<VisitRow>[] {
  const { t } = useTranslation('reports-visits');
  const format = useFormat();
  const nameOf = useNameOf();
  const { clock } = useHourWords();
  return useMemo(
    (): readonly Column<VisitRow>[] => [
      {
        key: 'customer',
        title: t('col.customer'),
        width: 'minmax(12rem, 2fr)',
        narrow: 'title',
        cell: ({ customerId, customerName }) => <PersonCell id={customerId} name={nameOf(customerName, customerId)} />,
      },
      {
        key: 'day',
        title: t('col.day'),
        width: 'minmax(10rem, 1.4fr)',
        cell: ({ day }) => `${format.weekday(day)}, ${format.shortDay(day)}`,
      },
      {
        key: 'hours',
        title: t('col.hours'),
        width: 'minmax(5rem, 0.7fr)',
        cell: ({ hours }) => (hours.length === 0 ? t('noHour') : hours.map(clock).join(', ')),
      },
      {
        key: 'programs',
        title: t('col.programs'),
        width: 'minmax(8rem, 1.2fr)',
        cell: ({ programs }) => programs.join(', '),
      },
      {
        key: 'stamps',
        title: t('col.stamps'),
        width: 'minmax(4rem, 0.5fr)',
        align: 'end',
        cell: ({ stamps }) => format.number(stamps),
      },
      {
        key: 'number',
        title: t('col.number'),
        width: 'minmax(7.5rem, 0.7fr)',
        align: 'end',
        cell: ({ number }) => format.number(number),
      },
      {
        key: 'next',
        title: t('col.next'),
        width: 'minmax(8rem, 0.9fr)',
        align: 'end',
        cell: ({ next }) => (next === null ? t('notYet') : t('days', { count: next, number: format.number(next) })),
      },
    ],
    [t, format, nameOf, clock],
  );
}
