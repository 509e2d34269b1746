import { useTranslation } from 'react-i18next';
import type { SavedSegment } from '#shared/contract/reports/segments.contract.ts';
import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useCommand } from '#renderer/lib/use-command.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Keeps a segment, and takes one out with ten seconds to think again. */
export function useSegmentCommands() {
  const { t } = useTranslation(['reports-segments', 'common']);
  const sentence = useErrorSentence();
  const { send, busy, failure } = useCommand();

  async function restore(segmentId: SegmentId): Promise<void> {
    try {
      await client.reports.segments.restore({ commandId: newCommandId(), segmentId });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  }

  return {
    save: async (
      segmentId: SegmentId | null,
      name: string,
      definition: SegmentDefinition,
    ): Promise<SavedSegment | undefined> => {
      const saved = await send(client.reports.segments.save, { segmentId, name, definition });
      if (saved !== undefined) showToast({ text: t('toast.saved') });
      return saved;
    },
    remove: async (segmentId: SegmentId): Promise<boolean> => {
      const removed = await send(client.reports.segments.remove, { segmentId });
      if (removed === undefined) return false;
      showToast({
        text: t('toast.removed'),
        action: { label: t('common:undo'), run: () => void restore(segmentId) },
      });
      return true;
    },
    busy,
    failure,
  };
}
