import { useTranslation } from 'react-i18next';
import type { FigureCard } from '#shared/contract/reports/figure-cards.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useReportAddress } from '../frame/report-address.ts';

/** Cards or rewards for the eye and for a spreadsheet: whose, since when, and what has become of them. */
export function useCardTable(): (kind: 'cards' | 'rewards', rows: readonly FigureCard[]) => FigureTable {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const cells = useFigureCells();
  const nameOf = useNameOf();
  const { onOpenCustomer } = useReportAddress();
  return (kind, rows) => ({
    name: t(`list.${kind}.title`),
    heads: [
      t('list.col.customer'),
      t('list.col.program'),
      t(`list.${kind}.what`),
      t('list.col.state'),
      t(`list.${kind}.begun`),
      t(`list.${kind}.last`),
    ],
    rows: rows.map(({ id, customerId, customerName, programName, stamps, reward, state, begun, last }) => ({
      key: String(id),
      cells: [
        { text: nameOf(customerName, customerId), onClick: () => onOpenCustomer(customerId) },
        cells.text(programName),
        stamps === null
          ? cells.text(reward)
          : {
              text: t('list.stamps', { on: format.number(stamps.on), of: format.number(stamps.of) }),
              sheet: { kind: 'number', value: stamps.on },
            },
        cells.text(t(`list.state.${kind === 'rewards' && state === 'expired' ? 'unused' : state}`)),
        cells.day(begun),
        cells.day(last),
      ],
    })),
  });
}
