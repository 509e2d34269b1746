import { useTranslation } from 'react-i18next';
import type { GestureView } from '#shared/contract/complaints.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** Says in a few words what was given: "Free coffee", "+2 stamps", "Refund 12,50 zł". */
export function useGestureWords(): (gesture: GestureView) => string {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  return ({ kind, text, quantity, cost }) => {
    switch (kind) {
      case 'reward':
        return text;
      case 'stamps':
        return t('give.stamps', { count: quantity });
      case 'replacement':
        return text === '' ? t('gesture.replacement') : t('given.replacement', { text });
      case 'refund':
        return t('given.refund', { amount: format.money(cost) });
      default:
        return assertNever(kind);
    }
  };
}
