import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { SoloPage } from '#renderer/ui/solo-page.tsx';
import styles from './not-found-page.module.css';

function WayHome() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  return (
    <div>
      <BigButton variant="main" size="main" onClick={() => void navigate({ to: '/counter' })}>
        {t('notFound.home')}
      </BigButton>
    </div>
  );
}

/** Inside the frame. */
export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <Page width="reading">
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <WayHome />
    </Page>
  );
}

/** An address that belongs to no screen at all. */
export function NotFoundWindow() {
  const { t } = useTranslation('app');
  return (
    <SoloPage title={t('notFound.title')} lead={t('notFound.text')}>
      <div className={styles.home}>
        <WayHome />
      </div>
    </SoloPage>
  );
}
