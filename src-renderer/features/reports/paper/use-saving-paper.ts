import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper, PaperFile } from '#shared/contract/reports/paper.ts';
import { bytesOf } from '#renderer/lib/base64.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { announce } from '#renderer/ui/live-region.store.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Has a paper set and lets the person choose where it goes. */
export function useSavingPaper(make: (paper: Paper) => Promise<PaperFile>) {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);
  const save = async (paper: Paper): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const { name, base64 } = await make(paper);
      const saved = await shell.saveFile({ name, mimeType: 'application/pdf', bytes: bytesOf(base64) });
      if (saved) announce(t('figures.saved'));
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}
