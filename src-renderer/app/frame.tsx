import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShopStatus } from '#renderer/lib/use-session.ts';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import { ShortcutDialog } from './shortcut-dialog.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The shop's window: where one can go, and the screen one is on. */
export function Frame() {
  const { t } = useTranslation('app');
  const sample = useShopStatus()?.sample ?? false;
  const { helpOpen, closeHelp, openHelp } = useShortcuts();
  return (
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
          <Outlet />
        </div>
      </main>
      <ShortcutDialog open={helpOpen} onClose={closeHelp} />
    </div>
  );
}
