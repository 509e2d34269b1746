import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { digitsNeeded } from '#shared/domain/staff/pin-policy.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';
import { Card } from '#renderer/ui/card.tsx';
import { NewPinPad } from '#renderer/ui/new-pin-pad.tsx';
import { PinPad } from '#renderer/ui/pin-pad.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { usePinObjection } from '#renderer/lib/use-pin-objection.ts';
import styles from './sections.module.css';

/** Another PIN for whoever is signed in, with the one she has. */
export function OwnPinSection() {
  const { t } = useTranslation(['settings', 'common']);
  const role = usePersonAtTill()?.role ?? 'counter';
  const sentence = useErrorSentence();
  const objection = usePinObjection();
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const begin = () => {
    setTyped('');
    setCurrent(null);
  };
  const change = useMutation(
    api.staff.changeOwnPin.mutationOptions({
      onSuccess: () => showToast({ text: t('settings:pin.changed') }),
      onSettled: begin,
    }),
  );
  return (
    <Card>
      <div className={styles.pin}>
        <p>{t('settings:pin.why')}</p>
        {current === null ? (
          <PinPad
            label={t('settings:pin.current')}
            showsLabel
            value={typed}
            onChange={setTyped}
            onComplete={setCurrent}
            submitLabel={t('common:next')}
            minDigits={digitsNeeded(role)}
            error={change.error === null ? undefined : sentence(change.error)}
            autoFocus={false}
          />
        ) : (
          <NewPinPad
            minDigits={digitsNeeded(role)}
            objection={(pin) => objection(pin, role)}
            submitLabel={t('settings:pin.change')}
            busy={change.isPending}
            onChosen={(next) => change.mutate({ commandId: newCommandId(), current, next })}
          />
        )}
      </div>
    </Card>
  );
}
