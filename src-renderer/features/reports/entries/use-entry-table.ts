import { useTranslation } from 'react-i18next';
import type { EntryLine } from '#shared/contract/reports/entries.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useLineWords } from '#renderer/lib/use-line-words.ts';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { useReportAddress } from '../frame/report-address.ts';

/** The entries for the eye and for a spreadsheet: when, who, what, by whom, and what else is known. */
export function useEntryTable(): (lines: readonly EntryLine[]) => FigureTable {
  const { t } = useTranslation('entries');
  const format = useFormat();
  const words = useLineWords();
  const nameOf = useNameOf();
  const { onOpenCustomer } = useReportAddress();
  return (lines) => ({
    name: t('title'),
    heads: [t('col.at'), t('col.customer'), t('col.what'), t('col.program'), t('col.by'), t('col.more')],
    rows: lines.map((line) => {
      const { what, more } = words(line);
      return {
        key: String(line.seq),
        cells: [
          { text: format.dateTime(line.at), csv: new Date(line.at).toISOString() },
          { text: nameOf(line.customerName, line.customerId), onClick: () => onOpenCustomer(line.customerId) },
          { text: what },
          { text: line.programName },
          { text: line.staffName ?? t('stempel') },
          { text: [...(line.voided ? [t('takenBack')] : []), ...more].join(' · ') },
        ],
      };
    }),
  });
}
