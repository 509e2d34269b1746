import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { ReasonsEditor } from './reasons-editor.tsx';

/** What complaints are about in this shop: the owner's own list, in two levels. */
export function ReasonsSection() {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const { data: groups, error, refetch } = useReasons();
  if (groups !== undefined) return <ReasonsEditor groups={groups} />;
  if (error === null) return <Spinner label={t('loading')} />;
  return (
    <ErrorNotice action={<BigButton onClick={() => void refetch()}>{t('retry')}</BigButton>}>
      {sentence(error)}
    </ErrorNotice>
  );
}
