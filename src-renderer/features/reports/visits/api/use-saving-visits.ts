import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitsQuery } from '#shared/contract/reports/visits.contract.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Fetches the visits behind a figure as CSV, piece by piece, and hands them to the person as a file. */
export function useSavingVisits() {
  const { t } = useTranslation('reports-visits');
  const { language } = useFormat();
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);

  async function save(query: VisitsQuery, name: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const pieces: string[] = [];
      let saved = 0;
      for await (const { csv, done } of await client.reports.visits.exportCsv({ query, language })) {
        pieces.push(csv);
        saved = done;
      }
      const file = { name, mimeType: 'text/csv;charset=utf-8', text: pieces.join('') };
      if (await shell.saveFile(file)) showToast({ text: t('saved', { count: saved }) });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  }

  return { save, busy };
}
