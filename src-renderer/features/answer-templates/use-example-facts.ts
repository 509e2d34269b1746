import { useTranslation } from 'react-i18next';
import { localeTags, type Language } from '#shared/contract/values.ts';
import { missingFacts } from '#shared/domain/answer-templates/brought-templates.ts';
import type { TemplateFacts } from '#shared/domain/answer-templates/template-texts.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import { useShop } from '#renderer/lib/use-session.ts';

/** The date is today's also after midnight (milliseconds). */
const everyMs = 60_000;

/** A case that could be, so that a template is read as a customer reads it. */
export function useExampleFacts(language: Language, staff: string): TemplateFacts {
  const { t } = useTranslation('answer-templates', { lng: language });
  const shop = useShop();
  const now = useNow(everyMs);
  const date = new Intl.DateTimeFormat(localeTags[language], {
    dateStyle: 'long',
    ...(shop === undefined ? {} : { timeZone: shop.zone }),
  });
  return {
    customer: t('example.customer'),
    shop: shop?.name ?? '',
    item: missingFacts[language].item,
    staff,
    date: date.format(now),
    reward: t('example.reward'),
  };
}
