import { useTranslation } from 'react-i18next';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { keepFile, type KeptFile } from './kept-file.ts';

/** What an input offers to choose from. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,.heic,.heif';

/** Makes files ready that were chosen, dropped or pasted; a screenshot is called by its time. */
export function useChooseFiles(): (files: readonly File[]) => readonly KeptFile[] {
  const { t } = useTranslation('attachments');
  const format = useFormat();
  return (files) =>
    files.map((file) => keepFile(file, t('pasted', { when: format.time(asMoment(Date.now())).replaceAll(':', '.') })));
}
