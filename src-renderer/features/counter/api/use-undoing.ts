import { ORPCError } from '@orpc/client';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '#shared/contract/cards.contract.ts';
import type { CommandId, Sequence } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { till } from '../till.store.ts';
import { keepReceipt } from './keep-receipt.ts';
import { sendOnce } from './send-once.ts';
import { useReceiptWords } from './use-receipt-words.ts';

/** The entry a late undo would have to void; undefined when the refusal was another. */
function entryTooLate(error: unknown): Sequence | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'UNDO_OVER') return undefined;
  return (error.data as { entry: Sequence }).entry;
}

interface Undoable {
  readonly commandId: CommandId;
  readonly customerName: string;
}

/** Takes back what a command did, within its ten seconds; afterwards the way over a manager is offered. */
export function useUndoing(): (of: Undoable) => Promise<void> {
  const words = useReceiptWords();
  const sentence = useErrorSentence();
  return async ({ commandId: of, customerName }) => {
    try {
      const receipt = await sendOnce(`undo ${of}`, 'undo', (commandId) => client.cards.undo({ commandId, of }));
      if (receipt === undefined) return;
      keepReceipt(receipt);
      till.done();
      showToast(words(receipt));
    } catch (error) {
      playSound('refusal');
      const entry = entryTooLate(error);
      if (entry === undefined) showToast({ text: sentence(error), tone: 'bad' });
      else till.takeBack({ entry, customerName });
    }
  };
}

/** Says what was done and offers to take it back for as long as the backend lets anybody do so. */
export function useUndoToast(): (receipt: Receipt) => void {
  const { t } = useTranslation('common');
  const words = useReceiptWords();
  const undo = useUndoing();
  return (receipt) => {
    const { undoUntil } = receipt;
    const left = undoUntil === null ? 0 : undoUntil - Date.now();
    if (left <= 0) showToast(words(receipt));
    else {
      // The clocks are one and the same; the cap only guards against one that was just set.
      const durationMs = Math.min(left, 10_000);
      showToast({ ...words(receipt), durationMs, action: { label: t('undo'), run: () => void undo(receipt) } });
    }
  };
}
