import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tile } from '#shared/contract/session.contract.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { usePinRefusal } from '../api/use-pin-refusal.ts';
import { useSignIn } from '../api/use-sign-in.ts';
import { useTiles } from '../api/use-tiles.ts';
import { PersonTiles } from './person-tiles.tsx';
import { PinStep } from './pin-step.tsx';
import styles from './sign-in-panel.module.css';

interface Props {
  /** Who was here last: her tile has the focus. */
  readonly last: StaffId | null;
  /** Who is signed in while somebody else is about to be. */
  readonly atTill: StaffId | null;
  /** Tiles if null. */
  readonly picked: Tile | null;
  readonly onPick: (tile: Tile | null) => void;
  readonly onSignedIn: () => void;
  readonly onCancel: (() => void) | undefined;
  readonly onLock: (() => void) | undefined;
}

/** Who are you, and your PIN. */
export function SignInPanel({ last, atTill, picked, onPick, onSignedIn, onCancel, onLock }: Props) {
  const { t } = useTranslation(['session', 'common']);
  const tiles = useTiles();
  if (tiles === undefined) return <Spinner label={t('common:loading')} />;
  if (picked !== null) {
    return (
      <>
        <SignInPin key={picked.staffId} person={picked} onSignedIn={onSignedIn} />
        {tiles.length > 1 || onCancel !== undefined ? (
          <BigButton variant="plain" icon={<IconArrowLeft size={20} aria-hidden="true" />} onClick={() => onPick(null)}>
            {t('session:somebodyElse')}
          </BigButton>
        ) : null}
      </>
    );
  }
  return (
    <>
      <PersonTiles tiles={tiles} onPick={onPick} focusOn={last} atTill={atTill} />
      <div className={styles.ways}>
        {onLock === undefined ? null : (
          <BigButton variant="plain" icon={<IconLock size={20} aria-hidden="true" />} onClick={onLock}>
            {t('session:lock')}
          </BigButton>
        )}
        {onCancel === undefined ? null : <BigButton onClick={onCancel}>{t('common:cancel')}</BigButton>}
      </div>
    </>
  );
}

interface PinProps {
  readonly person: Tile;
  readonly onSignedIn: () => void;
}

function SignInPin({ person, onSignedIn }: PinProps) {
  const { t } = useTranslation('session');
  const { refusal, take } = usePinRefusal(person.lockedUntil);
  const signIn = useSignIn(onSignedIn);
  return (
    <PinStep
      person={person}
      submitLabel={t('signIn')}
      busy={signIn.isPending}
      refusal={refusal}
      onPin={(pin) => signIn.mutate({ staffId: person.staffId, pin }, { onError: take })}
    />
  );
}
