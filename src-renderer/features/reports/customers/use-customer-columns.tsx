import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { PersonCell } from '#renderer/ui/person-cell.tsx';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { useReportAddress } from '../frame/report-address.ts';

/** What a report's list says of a customer; phone numbers masked, because customers look on. */
export function useCustomerColumns(): readonly Column<CustomerRow>[] {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const nameOf = useNameOf();
  const { today } = useReportAddress();
  return useMemo(
    (): readonly Column<CustomerRow>[] => [
      {
        key: 'name',
        title: t('customers.name'),
        width: 'minmax(14rem, 2.4fr)',
        narrow: 'title',
        cell: ({ id, name, phoneMasked }) => <PersonCell id={id} name={nameOf(name, id)} facts={phoneMasked} />,
      },
      {
        key: 'visits',
        title: t('customers.visits'),
        width: 'minmax(5rem, 0.6fr)',
        align: 'end',
        cell: ({ visits }) => format.number(visits),
      },
      {
        key: 'lastVisit',
        title: t('customers.lastVisit'),
        width: 'minmax(8rem, 1fr)',
        cell: ({ lastVisitDay }) =>
          lastVisitDay === null ? t('customers.never') : format.relativeDay(lastVisitDay, today),
      },
      {
        key: 'firstVisit',
        title: t('customers.firstVisit'),
        width: 'minmax(8rem, 1fr)',
        cell: ({ firstVisitDay }) => (firstVisitDay === null ? t('customers.never') : format.shortDay(firstVisitDay)),
      },
    ],
    [t, format, nameOf, today],
  );
}
