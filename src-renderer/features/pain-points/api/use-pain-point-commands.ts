import { useTranslation } from 'react-i18next';
import type { PainPoint, PainPointKind } from '#shared/contract/pain-points.contract.ts';
import type { PainPointId } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useCommand } from '#renderer/lib/use-command.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { painPoints } from '../pain-points.store.ts';
import { useKindWords } from '../use-kind-words.ts';

/** Records what goes wrong in one tap; ten seconds to undo it, or to say more. */
export function useRecording() {
  const { t } = useTranslation(['pain-points', 'common']);
  const words = useKindWords();
  const remove = useRemoving();
  const { send, busy, failure, forget } = useCommand();

  async function record(kind: PainPointKind): Promise<void> {
    const recorded = await send(client.painPoints.record, { kindId: kind.id });
    if (recorded === undefined) {
      playSound('refusal');
      return;
    }
    painPoints.close();
    playSound('stamp');
    showToast({
      text: t('toast.recorded', { kind: words(kind) }),
      action: { label: t('common:undo'), run: () => void remove(recorded.id) },
      also: { label: t('toast.remark'), run: () => painPoints.remark(recorded) },
    });
  }

  return { record, busy, failure, forget };
}

/** Takes an entry out again. */
export function useRemoving(): (id: PainPointId) => Promise<void> {
  const { t } = useTranslation('pain-points');
  const sentence = useErrorSentence();
  return async (painPointId) => {
    try {
      await client.painPoints.remove({ commandId: newCommandId(), painPointId });
      showToast({ text: t('toast.removed') });
    } catch (error) {
      playSound('refusal');
      showToast({ text: sentence(error), tone: 'bad' });
    }
  };
}

export function useRemarking(point: PainPoint) {
  const { send, busy, failure } = useCommand();
  const remark = async (words: string): Promise<boolean> =>
    (await send(client.painPoints.remark, { painPointId: point.id, remark: words })) !== undefined;
  return { remark, busy, failure };
}

/** The list of tiles: one more, another name, or out of the way. */
export function useKindCommands() {
  const { send, busy, failure, forget } = useCommand();
  return {
    add: async (name: string): Promise<boolean> => (await send(client.painPoints.addKind, { name })) !== undefined,
    change: async (
      kind: PainPointKind,
      change: Partial<Pick<PainPointKind, 'name' | 'archived'>>,
    ): Promise<boolean> => {
      const { id: kindId, name, archived } = { ...kind, ...change };
      return (await send(client.painPoints.changeKind, { kindId, name, archived })) !== undefined;
    },
    busy,
    failure,
    forget,
  };
}
