import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tile } from '#shared/contract/session.contract.ts';
import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { usePersonAtTill, useSession, useShopStatus } from '#renderer/lib/use-session.ts';
import { useLockTill } from './api/use-lock-till.ts';
import { useTiles } from './api/use-tiles.ts';
import { SignInPanel } from './components/sign-in-panel.tsx';
import { stopSwitching, useSessionStore } from './session.store.ts';
import styles from './sign-in-overlay.module.css';

interface OverlayProps {
  /** The window's messages once more: nothing outside of the overlay can be seen or read out. */
  readonly messages: ReactNode;
}

/** Covers the window while nobody is signed in, or while somebody hands the till over. What is under it stays. */
export function SignInOverlay({ messages }: OverlayProps) {
  const session = useSession();
  const switching = useSessionStore((state) => state.switching);
  return session === null || switching ? <SignInSheet canCancel={session !== null} messages={messages} /> : null;
}

interface Props extends OverlayProps {
  readonly canCancel: boolean;
}

function SignInSheet({ canCancel, messages }: Props) {
  const { t } = useTranslation('session');
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useShopStatus();
  const sample = status?.sample === true;
  const session = useSession();
  const person = usePersonAtTill();
  const tiles = useTiles();
  const lock = useLockTill();
  const [picked, setPicked] = useState<Tile | null>(null);
  // With one person on the staff there is nobody to choose from.
  const only = tiles?.length === 1 && !canCancel ? (tiles[0] ?? null) : null;

  const chosen = picked ?? only;

  // The browser's own modal: above every dialog that was open, and nothing under it can be reached.
  // Closed before it is taken away, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  useEffect(() => {
    const before = document.title;
    document.title = `${t('who')} · Stempel`;
    return () => {
      document.title = before;
    };
  }, [t]);

  const back = () => {
    if (picked !== null) setPicked(null);
    else if (canCancel) stopSwitching();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the screen below are not meant here.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={t('who')}
      onKeyDown={onKeyDown}
      onCancel={(event) => event.preventDefault()}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <p className={styles.shop}>{status?.shop?.name}</p>
          {chosen === null ? <h1 className={styles.title}>{t('who')}</h1> : null}
        </header>
        <SignInPanel
          last={person?.staffId ?? null}
          atTill={session?.staffId ?? null}
          picked={chosen}
          onPick={setPicked}
          onSignedIn={stopSwitching}
          onCancel={canCancel ? stopSwitching : undefined}
          onLock={
            canCancel
              ? () => {
                  lock();
                  stopSwitching();
                }
              : undefined
          }
        />
        {sample ? <p className={styles.sample}>{t('samplePins', SAMPLE_PINS)}</p> : null}
      </div>
      <div role="status">{messages}</div>
    </dialog>
  );
}
