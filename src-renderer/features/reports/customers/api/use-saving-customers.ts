import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Fetches the customers behind a figure as CSV, piece by piece, and hands them to the person as a file. */
export function useSavingCustomers() {
  const { t } = useTranslation('reports');
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);

  async function save(asked: { figure: CustomerFigure; filter: ReportFilter }, name: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const pieces: string[] = [];
      let saved = 0;
      for await (const { csv, done } of await client.reports.customers.exportCsv(asked)) {
        pieces.push(csv);
        saved = done;
      }
      const file = { name, mimeType: 'text/csv;charset=utf-8', text: pieces.join('') };
      if (await shell.saveFile(file)) showToast({ text: t('customers.saved', { count: saved }) });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  }

  return { save, busy };
}
