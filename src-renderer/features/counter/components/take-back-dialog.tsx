import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useTakingBack } from '../api/use-taking-back.ts';
import { till, useTillStore } from '../till.store.ts';
import styles from './take-back-dialog.module.css';

const reasons = ['wrongCustomer', 'tooMany', 'byMistake'] as const;

const longestReason = 200;

interface FormProps {
  readonly takingBack: NonNullable<ReturnType<typeof useTillStore.getState>['takingBack']>;
}

function TakeBackForm({ takingBack }: FormProps) {
  const { t } = useTranslation(['counter', 'common']);
  const { takeBack, error, busy, maySettle } = useTakingBack();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!missing) void takeBack(takingBack.entry, reason.trim());
      }}
    >
      <p>{t('takeBack.text', { name: takingBack.customerName })}</p>
      <div className={styles.reasons}>
        {reasons.map((key) => (
          <Chip key={key} onClick={() => setReason(t(`takeBack.reasons.${key}`))}>
            {t(`takeBack.reasons.${key}`)}
          </Chip>
        ))}
      </div>
      <TextField
        label={t('takeBack.reason')}
        hint={t('takeBack.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={longestReason}
        error={asked && missing ? t('takeBack.reasonMissing') : undefined}
        autoFocus
      />
      {error === undefined ? null : <ErrorNotice>{error}</ErrorNotice>}
      <div className={styles.actions}>
        <BigButton onClick={() => till.takeBack(null)} disabled={busy}>
          {t('common:cancel')}
        </BigButton>
        <BigButton type="submit" variant="main" busy={busy}>
          {maySettle ? t('takeBack.confirm') : t('notice.allow')}
        </BigButton>
      </div>
    </form>
  );
}

/** Taking back what is older than its ten seconds: with a reason, and by a manager. */
export function TakeBackDialog() {
  const { t } = useTranslation('counter');
  const takingBack = useTillStore((state) => state.takingBack);
  return (
    <Dialog open={takingBack !== null} onClose={() => till.takeBack(null)} title={t('takeBack.title')}>
      {takingBack === null ? null : <TakeBackForm key={takingBack.entry} takingBack={takingBack} />}
    </Dialog>
  );
}
