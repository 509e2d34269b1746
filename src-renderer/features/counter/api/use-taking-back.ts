import { useState } from 'react';
import type { Sequence } from '#shared/domain/kernel/ids.ts';
import { useAskApproval } from '#renderer/lib/approval.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { till } from '../till.store.ts';
import { keepReceipt } from './keep-receipt.ts';
import { sendOnce } from './send-once.ts';
import { useReceiptWords } from './use-receipt-words.ts';

/** Voids an entry after its ten seconds: by a manager, or with her approval on this screen. */
export function useTakingBack() {
  const words = useReceiptWords();
  const sentence = useErrorSentence();
  const askApproval = useAskApproval();
  const maySettle = useMayActAs('manager');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function takeBack(entry: Sequence, reason: string): Promise<void> {
    setError(undefined);
    const approvalId = maySettle ? undefined : await askApproval('void_entry');
    if (approvalId === null) return;
    setBusy(true);
    try {
      const input = { entry, reason, ...(approvalId === undefined ? {} : { approvalId }) };
      const receipt = await sendOnce(`void ${entry}`, JSON.stringify(input), (commandId) =>
        client.cards.void({ commandId, ...input }),
      );
      if (receipt === undefined) return;
      keepReceipt(receipt);
      till.takeBack(null);
      till.done();
      showToast(words(receipt));
    } catch (failure) {
      setError(sentence(failure));
    } finally {
      setBusy(false);
    }
  }

  return { takeBack, error, busy, maySettle };
}
