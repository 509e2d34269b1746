import { useTranslation } from 'react-i18next';
import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import type { ProfileFact } from './merge-profiles.ts';

/** A fact of a profile as one reads it; a dash where nothing is known. */
export function useFactWords(): (profile: CustomerProfile, fact: ProfileFact) => string {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (profile, fact) => {
    const { birthday, language, tags } = profile;
    switch (fact) {
      case 'birthday':
        return birthday === null ? t('unknown') : format.dayMonth(birthday.month, birthday.day);
      case 'language':
        return language === null ? t('unknown') : t(`language.${language}`);
      case 'tags':
        return tags.length === 0 ? t('unknown') : tags.join(', ');
      case 'name':
      case 'phone':
      case 'email':
      case 'usualOrder':
      case 'notes':
        return profile[fact] === '' ? t('unknown') : profile[fact];
      default:
        return assertNever(fact);
    }
  };
}
