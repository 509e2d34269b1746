import { useTranslation } from 'react-i18next';
import type { ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import type { ImprovementId } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useCommand } from '#renderer/lib/use-command.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Writes an improvement down, and takes one out with ten seconds to think again. */
export function useImprovementCommands() {
  const { t } = useTranslation(['improvements', 'common']);
  const sentence = useErrorSentence();
  const { send, busy, failure } = useCommand();

  async function restore(improvementId: ImprovementId): Promise<void> {
    try {
      await client.improvements.restore({ commandId: newCommandId(), improvementId });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  }

  return {
    save: async (improvementId: ImprovementId | null, improvement: ImprovementFacts): Promise<boolean> => {
      const saved = await send(client.improvements.save, { improvementId, improvement });
      if (saved !== undefined) showToast({ text: t('toast.saved') });
      return saved !== undefined;
    },
    remove: async (improvementId: ImprovementId): Promise<boolean> => {
      const removed = await send(client.improvements.remove, { improvementId });
      if (removed === undefined) return false;
      const undo = { label: t('common:undo'), run: () => void restore(improvementId) };
      showToast({ text: t('toast.removed'), action: undo });
      return true;
    },
    busy,
    failure,
  };
}
