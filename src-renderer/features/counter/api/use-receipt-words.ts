import { useTranslation } from 'react-i18next';
import type { Receipt } from '#shared/contract/cards.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { midSentence } from '../mid-sentence.ts';

/** What the toast shows, and what is read out in its place. */
export interface ReceiptWords {
  readonly text: string;
  readonly spoken: string;
}

/** Says in a line what a command did; shared by the toast and the live region. */
export function useReceiptWords(): (receipt: Receipt) => ReceiptWords {
  const { t } = useTranslation('counter');
  const { locale } = useFormat();
  const nameOf = useNameOf();

  function firstName({ customerName, customerId }: Receipt): string {
    return customerName.split(/\s/u)[0] || nameOf(customerName, customerId);
  }

  function stamped(receipt: Receipt): ReceiptWords {
    const { quantity: count, cardsCompleted, debtPaid, card, rewardText } = receipt;
    const name = firstName(receipt);
    const where = { stamps: card.stamps, needed: card.terms.stampsNeeded };
    const reward = midSentence(rewardText ?? card.terms.rewardText, locale);
    const parts =
      cardsCompleted > 0
        ? [t('receipt.full', { name, reward, count: cardsCompleted }), t('receipt.nextCard', where)]
        : [t('receipt.stamped', { name, count }), t('card.progress', where)];
    if (debtPaid > 0) parts.push(t('receipt.debtPaid', { count: debtPaid }));
    const left = card.terms.stampsNeeded - card.stamps;
    return { text: parts.join(' · '), spoken: [...parts, t('card.toGo', { count: left })].join(', ') };
  }

  return (receipt) => {
    const name = firstName(receipt);
    const where = t('card.progress', { stamps: receipt.card.stamps, needed: receipt.card.terms.stampsNeeded });
    const same = (text: string): ReceiptWords => ({ text, spoken: text });
    switch (receipt.kind) {
      case 'stamp':
        return stamped(receipt);
      case 'redeem':
        return same(t('receipt.redeemed', { name, reward: midSentence(receipt.rewardText ?? '', locale) }));
      case 'undo':
      case 'void':
        return same(
          receipt.quantity === 0
            ? t('receipt.rewardBack', { name, reward: midSentence(receipt.rewardText ?? '', locale) })
            : `${t('receipt.takenBack', { name, count: Math.abs(receipt.quantity) })} · ${where}`,
        );
      default:
        return assertNever(receipt.kind);
    }
  };
}
