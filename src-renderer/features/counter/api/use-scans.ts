import { ORPCError } from '@orpc/client';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { announce } from '#renderer/ui/live-region.store.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { takeScan, useScanInboxStore } from '../scan-inbox.store.ts';
import { till } from '../till.store.ts';
import { fetchByCode } from './customer-queries.ts';

/** Scan -> stamped, without a question on the way; what is not a customer's card is said so. */
export function useScans(stampScanned: (customer: CustomerDetail) => Promise<void>): void {
  const { t } = useTranslation('counter');
  const sentence = useErrorSentence();

  function explain(error: unknown, code: string): void {
    playSound('refusal');
    if (error instanceof ORPCError && error.code === 'CODE_UNKNOWN') {
      till.foundStrayCode(code);
      announce(t('stray.title'), 'assertive');
    } else if (error instanceof ORPCError && error.code === 'CODE_REPLACED') {
      const { customerId } = error.data as { customerId: CustomerId };
      till.openAlone(customerId);
      till.notify({ kind: 'failed', customerId, sentence: sentence(error) });
      announce(sentence(error), 'assertive');
    } else {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  }

  const handle = useEffectEvent(async (code: string) => {
    try {
      await stampScanned(await fetchByCode(code));
    } catch (error) {
      explain(error, code);
    }
  });

  // At once rather than after the next frame: somebody waits for the thump.
  useEffect(() => {
    const takeWaiting = (): void => {
      const code = takeScan();
      if (code !== null) void handle(code);
    };
    takeWaiting();
    return useScanInboxStore.subscribe(takeWaiting);
  }, []);
}
