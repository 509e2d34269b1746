import { useTranslation } from 'react-i18next';
import type { Score } from '#shared/domain/satisfaction/score.ts';

/** An answer in words and as a grade: `Mostly (4 of 5)`. */
export function useAnswerWords(): (score: Score | null) => string {
  const { t } = useTranslation('satisfaction');
  return (score) => (score === null ? t('silent') : t('answer', { words: t(`score.${score}`), score }));
}
