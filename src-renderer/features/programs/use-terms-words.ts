import { useTranslation } from 'react-i18next';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** Terms as short sentences, the ones that do not apply left out. */
export function useTermsWords(): (terms: ProgramTerms) => readonly string[] {
  const { t } = useTranslation('programs');
  const format = useFormat();
  return (terms) => {
    const { cardExpiry, activeFrom, activeUntil } = terms;
    return [
      terms.dailyCap === null ? null : t('terms.dailyCap', { count: terms.dailyCap }),
      terms.cooldownMinutes === 0
        ? null
        : t('terms.cooldown', { duration: format.duration(terms.cooldownMinutes * 60_000) }),
      terms.starterStamps === 0 ? null : t('terms.starter', { count: terms.starterStamps }),
      cardExpiry.kind === 'none' ? null : t(`terms.cardExpiry.${cardExpiry.kind}`, { count: cardExpiry.days }),
      terms.rewardExpiryDays === null ? null : t('terms.rewardExpiry', { count: terms.rewardExpiryDays }),
      activeFrom === null ? null : t('terms.from', { day: format.shortDay(activeFrom) }),
      activeUntil === null ? null : t('terms.until', { day: format.shortDay(activeUntil) }),
    ].filter((sentence) => sentence !== null);
  };
}
