import { useTranslation } from 'react-i18next';
import { Spinner } from '#renderer/ui/spinner.tsx';

export function PagePending() {
  const { t } = useTranslation('common');
  return <Spinner label={t('loading')} />;
}
