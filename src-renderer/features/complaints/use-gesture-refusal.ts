import { ORPCError } from '@orpc/client';
import { useTranslation } from 'react-i18next';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** Why a gesture was not given, and whether a manager can let it through. */
export interface GestureRefusal {
  readonly sentence: string;
  readonly mayBeAllowed: boolean;
}

interface Limit {
  readonly cost: MinorUnits;
  readonly leftForCase: MinorUnits;
  readonly leftToday: MinorUnits;
}

/** Says calmly what is left of the limit; other refusals in their own sentence. */
export function useGestureRefusal(): (error: unknown) => GestureRefusal {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const sentence = useErrorSentence();

  function aboveLimit({ cost, leftForCase, leftToday }: Limit): string {
    const costs = t('limit.costs', { cost: format.money(cost) });
    const left = asMinorUnits(Math.max(0, Math.min(leftForCase, leftToday)));
    if (left === 0) return `${costs} ${leftForCase <= leftToday ? t('limit.caseUsed') : t('limit.dayUsed')}`;
    const words = { left: format.money(left) };
    return `${costs} ${leftForCase <= leftToday ? t('limit.leftForCase', words) : t('limit.leftToday', words)}`;
  }

  return (error) => {
    if (error instanceof ORPCError && error.code === 'ABOVE_LIMIT')
      return { sentence: aboveLimit(error.data as Limit), mayBeAllowed: true };
    const code = codeOf(error);
    const mayBeAllowed = code === 'NEEDS_MANAGER' || code === 'APPROVAL_INVALID';
    return { sentence: sentence(error), mayBeAllowed };
  };
}
