import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '#shared/contract/reports/paper.contract.ts';
import { bytesOf } from '#renderer/lib/base64.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { fileNameOf } from '#renderer/lib/file-name.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { announce } from './live-region.store.ts';
import { showToast } from './toast.store.ts';

/** Has a paper set, and lets the person choose where it goes. */
export function useSavingPaper() {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);
  const save = async (paper: Paper, name: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      if (await savePaper(paper, name)) announce(t('figures.saved'));
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}

/** @returns false when the person thought better of it */
export async function savePaper(paper: Paper, name: string): Promise<boolean> {
  const { base64 } = await client.reports.paper(paper);
  return shell.saveFile({ name: `${fileNameOf(name)}.pdf`, mimeType: 'application/pdf', bytes: bytesOf(base64) });
}
