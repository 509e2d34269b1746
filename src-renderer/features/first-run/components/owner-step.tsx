import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { digitsNeeded } from '#shared/domain/staff/pin-policy.ts';
import { usePinObjection } from '#renderer/lib/use-pin-objection.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { NewPinPad } from '#renderer/ui/new-pin-pad.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ChangeDraft, FirstRunDraft } from '../first-run-draft.ts';
import styles from './steps.module.css';

interface Props {
  readonly draft: FirstRunDraft;
  readonly change: ChangeDraft;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Whose shop it is, and the PIN that opens everything. */
export function OwnerStep({ draft, change, onBack, onNext }: Props) {
  const { t } = useTranslation(['first-run', 'common', 'errors']);
  const [asked, setAsked] = useState(false);
  const pad = useRef<HTMLDivElement>(null);
  const nameMissing = draft.ownerName.trim() === '';
  const pinObjection = usePinObjection();
  const objection = (pin: string): string | undefined => {
    setAsked(true);
    return pinObjection(pin, 'owner');
  };
  return (
    <Card>
      <div className={styles.owner}>
        <div className={styles.person}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!nameMissing) pad.current?.querySelector('input')?.focus();
            }}
          >
            <TextField
              label={t('first-run:owner.name')}
              value={draft.ownerName}
              onChange={(ownerName) => change({ ownerName })}
              maxLength={40}
              error={asked && nameMissing ? t('errors:NAME_MISSING') : undefined}
              autoComplete="given-name"
              autoFocus
            />
          </form>
          <div className={styles.tile} aria-hidden="true">
            <Avatar name={draft.ownerName} id={1} size="large" />
            <span className={styles.tileName}>{draft.ownerName}</span>
            <span className={styles.tileRole}>{t('common:role.owner')}</span>
          </div>
          <div className={styles.ways}>
            <BigButton onClick={onBack}>{t('common:back')}</BigButton>
            {draft.pin === '' || nameMissing ? null : (
              <BigButton variant="main" onClick={onNext}>
                {t('first-run:owner.keepPin')}
              </BigButton>
            )}
          </div>
        </div>
        <div ref={pad}>
          <NewPinPad
            minDigits={digitsNeeded('owner')}
            objection={objection}
            submitLabel={t('common:next')}
            autoFocus={false}
            onChosen={(pin) => {
              change({ pin });
              if (!nameMissing) onNext();
            }}
          />
        </div>
      </div>
    </Card>
  );
}
