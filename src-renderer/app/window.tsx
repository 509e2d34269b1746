import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '#renderer/ui/live-region.tsx';
import { ToastStack } from '#renderer/ui/toast-stack.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { useSessionWatch } from './use-session-watch.ts';
import { useKeepAlive } from './use-keep-alive.ts';

/** What is in every window, whoever is signed in. */
export function Window() {
  const { t } = useTranslation('app');
  useSessionWatch();
  useKeepAlive();
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <ToastStack label={t('messages')} />
      <LiveRegion />
    </>
  );
}
