import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { usePolicy } from '../api/policy-queries.ts';
import { PolicyForm } from './policy-form.tsx';

/** When the shop is open, how fast complaints are answered and settled, and what staff may give. */
export function PolicySection() {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const { data: policy, error, refetch } = usePolicy();
  if (policy !== undefined) return <PolicyForm policy={policy} />;
  if (error === null) return <Spinner label={t('loading')} />;
  return (
    <ErrorNotice action={<BigButton onClick={() => void refetch()}>{t('retry')}</BigButton>}>
      {sentence(error)}
    </ErrorNotice>
  );
}
