import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tile } from '#shared/contract/session.contract.ts';
import { digitsNeeded } from '#shared/domain/staff/pin-policy.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { PinPad } from '#renderer/ui/pin-pad.tsx';
import type { PinRefusal } from '../api/use-pin-refusal.ts';
import { useClock } from '../use-clock.ts';
import { useSecondsLeft } from '../use-seconds-left.ts';
import styles from './pin-step.module.css';

interface Props {
  readonly person: Tile;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly refusal: PinRefusal;
  readonly onPin: (pin: string) => void;
  /** In a dialog: the person beside her initials, to leave the room to the pad. */
  readonly compact?: boolean;
}

/** The PIN of one person: what was wrong is said, a lockout is counted down. */
export function PinStep({ person, submitLabel, busy, refusal, onPin, compact = false }: Props) {
  const { t } = useTranslation(['session', 'common']);
  const clock = useClock();
  const waits = useSecondsLeft(refusal.lockedUntil);

  return (
    <div className={styles.step}>
      <div className={classNames(styles.person, compact && styles.compact)}>
        <Avatar name={person.name} id={person.staffId} size="large" />
        <h2 className={styles.name}>{person.name}</h2>
        {waits > 0 ? (
          // The sentence under the pad is read out once; the seconds are not.
          <p className={styles.wait} aria-hidden="true">
            {clock(waits)}
          </p>
        ) : (
          <p className={styles.role}>{t(`common:role.${person.role}`)}</p>
        )}
      </div>
      <PinEntry
        // A refused PIN is taken off the pad: the next digit begins a new one.
        key={`${refusal.count} ${waits > 0}`}
        label={t('session:pinOf', { name: person.name })}
        onComplete={onPin}
        submitLabel={submitLabel}
        minDigits={digitsNeeded(person.role)}
        error={waits > 0 ? t('session:lockedOut') : refusal.sentence}
        busy={busy}
        disabled={waits > 0}
      />
    </div>
  );
}

type PadProps = ComponentProps<typeof PinPad>;

function PinEntry(props: Omit<PadProps, 'value' | 'onChange'>) {
  const [pin, setPin] = useState('');
  return <PinPad {...props} value={pin} onChange={setPin} />;
}
