import type { CustomerId, RewardId } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { announce } from '#renderer/ui/live-region.store.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { till } from '../till.store.ts';
import { keepReceipt } from './keep-receipt.ts';
import { sendOnce } from './send-once.ts';
import { useUndoToast } from './use-undoing.ts';

/** Gives a waiting reward out. */
export function useRedeeming(): (customerId: CustomerId, rewardId: RewardId) => Promise<void> {
  const sentence = useErrorSentence();
  const offerUndo = useUndoToast();
  return async (customerId, rewardId) => {
    try {
      const receipt = await sendOnce(`redeem ${rewardId}`, 'redeem', (commandId) =>
        client.cards.redeem({ commandId, rewardId }),
      );
      if (receipt === undefined) return;
      keepReceipt(receipt);
      till.done();
      playSound('chime');
      offerUndo(receipt);
    } catch (error) {
      playSound('refusal');
      const text = sentence(error);
      till.notify({ kind: 'failed', customerId, sentence: text });
      announce(text, 'assertive');
    }
  };
}
