import { useTranslation } from 'react-i18next';
import { errorSentence } from './error-sentence.ts';
import { useFormat } from './format-context.tsx';

/** Turns a failure into a sentence of the person's language. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation('errors');
  const format = useFormat();
  return (error) => errorSentence(error, t, format);
}
