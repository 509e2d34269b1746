import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  return (
    <Page width="reading">
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <div>
        <BigButton variant="main" size="main" onClick={() => void navigate({ to: '/counter' })}>
          {t('notFound.home')}
        </BigButton>
      </div>
    </Page>
  );
}
