import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { UnfitFileError } from './unfit-file-error.ts';

/** Why a file was not added, in a sentence. */
export function useUnfitWords(): (error: unknown) => string {
  const { t } = useTranslation('attachments');
  const sentence = useErrorSentence();
  return (error) => (error instanceof UnfitFileError ? t(`unfit.${error.why}`) : sentence(error));
}
