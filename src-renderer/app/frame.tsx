import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApprovalProvider } from '#renderer/features/session/approval-provider.tsx';
import { PainPointSheet } from '#renderer/features/pain-points/components/pain-point-sheet.tsx';
import { SignInOverlay } from '#renderer/features/session/sign-in-overlay.tsx';
import { usePersonAtTill, useShopStatus } from '#renderer/lib/use-session.ts';
import { ToastStack } from '#renderer/ui/toast-stack.tsx';
import { ComplaintTaking } from './complaint-taking.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import { Scans } from './scans.tsx';
import { ShortcutDialog } from './shortcut-dialog.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The shop's window: where one can go, and the screen one is on, under a lock while nobody is signed in. */
export function Frame() {
  const { t } = useTranslation('app');
  const person = usePersonAtTill();
  const sample = useShopStatus()?.sample ?? false;
  const { helpOpen, closeHelp, openHelp } = useShortcuts();
  return (
    <ApprovalProvider>
      <div className={styles.frame}>
        <a
          className={styles.skip}
          href="#main"
          onClick={(event) => {
            // The hash belongs to the router.
            event.preventDefault();
            document.getElementById('main')?.focus();
          }}
        >
          {t('skip')}
        </a>
        <Rail onHelp={openHelp} />
        <main id="main" className={styles.main} tabIndex={-1}>
          {sample ? <p className={styles.sample}>{t('sample')}</p> : null}
          <div className={styles.screen}>
            {person === null ? null : (
              <ComplaintTaking>
                <Outlet />
                <PainPointSheet />
              </ComplaintTaking>
            )}
          </div>
        </main>
        <ShortcutDialog open={helpOpen} onClose={closeHelp} />
      </div>
      <Scans />
      <SignInOverlay messages={<ToastStack label={t('messages')} wordsOnly />} />
    </ApprovalProvider>
  );
}
