import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast, type ToastAction } from '#renderer/ui/toast.store.ts';
import type { KeptFile } from '../kept-file.ts';
import { sendAgain, sendFiles, type Sending, type Sent } from '../sending.store.ts';

/** Adding files to cases and removing them, and what is said about it. */
export function useAttach() {
  const { t } = useTranslation(['attachments', 'common']);
  const sentence = useErrorSentence();

  const removeOne = async ({ id: attachmentId }: Attachment): Promise<void> => {
    await client.attachments.remove({ commandId: newCommandId(), attachmentId });
    await queryClient.invalidateQueries({ queryKey: api.attachments.list.key() });
  };

  async function undo(added: readonly Attachment[]): Promise<void> {
    try {
      for (const one of added) await removeOne(one);
      showToast({ text: t('removed', { count: added.length }) });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  }

  async function say(sent: Promise<Sent>): Promise<void> {
    const { added } = await sent;
    if (added.length === 0) return;
    await queryClient.invalidateQueries({ queryKey: api.attachments.list.key() });
    const action = { label: t('common:undo'), run: () => void undo(added) };
    showToast({ text: t('added', { count: added.length }), action });
  }

  return {
    attach: (caseId: CaseId, files: readonly KeptFile[]) => void say(sendFiles(caseId, files)),
    again: (sending: Sending) => void say(sendAgain(sending)),
    removeOne,

    /** With a complaint that was just taken: only what went wrong is said, and where it waits. */
    attachToTaken: async (caseId: CaseId, files: readonly KeptFile[], also: ToastAction): Promise<void> => {
      const { failed } = await sendFiles(caseId, files);
      if (failed > 0)
        showToast({ text: t('notAddedToTaken', { count: failed }), tone: 'bad', also, durationMs: 10_000 });
    },
  };
}
