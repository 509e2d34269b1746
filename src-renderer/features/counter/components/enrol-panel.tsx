import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { announce } from '#renderer/ui/live-region.store.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useTill } from '../api/use-till-actions.ts';
import { useEnrolling } from '../api/use-enrolling.ts';
import type { EnrolPrefill } from '../enrol-prefill.ts';
import { till } from '../till.store.ts';
import { DuplicateChoice } from './duplicate-choice.tsx';
import styles from './enrol-panel.module.css';

interface Props {
  readonly prefill: EnrolPrefill;
}

/** Two fields, ten seconds: then her card is there, ready to stamp. */
export function EnrolPanel({ prefill }: Props) {
  const { t } = useTranslation(['counter', 'common']);
  const [name, setName] = useState(prefill.name ?? '');
  const [phone, setPhone] = useState(prefill.phone ?? '');
  const { enrol, busy, failure } = useEnrolling((customerId: CustomerId) => {
    till.openAlone(customerId);
    announce(t('enrol.done', { name }));
  });
  const { giveCode } = useTill();
  const { code } = prefill;
  const send = (duplicateAccepted: boolean) => void enrol({ name, phone, code, duplicateAccepted });
  const errorOf = (field: 'name' | 'phone') => (failure?.field === field ? failure.sentence : undefined);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <h2 className={styles.title}>{t('enrol.title')}</h2>
      <TextField
        label={t('enrol.name')}
        value={name}
        onChange={setName}
        maxLength={120}
        error={errorOf('name')}
        autoFocus={prefill.name === undefined}
        required
      />
      <TextField
        label={t('enrol.phone')}
        hint={t('enrol.phoneHint')}
        kind="tel"
        value={phone}
        onChange={setPhone}
        maxLength={40}
        error={errorOf('phone')}
        autoFocus={prefill.name !== undefined}
      />
      <p className={styles.code}>{code === undefined ? t('enrol.newCode') : t('enrol.code', { code })}</p>
      {failure === undefined || failure.field !== undefined ? null : failure.matches.length === 0 ? (
        <ErrorNotice>{failure.sentence}</ErrorNotice>
      ) : (
        <DuplicateChoice
          matches={failure.matches}
          onSame={(customerId) => (code === undefined ? till.openAlone(customerId) : void giveCode(customerId, code))}
          onTwoPeople={() => send(true)}
        />
      )}
      <div className={styles.actions}>
        <BigButton type="submit" variant="main" size="hero" busy={busy} shortcut={t('actions.keyEnter')} fullWidth>
          {t('enrol.confirm')}
        </BigButton>
        <BigButton size="hero" onClick={till.stopEnrolling} disabled={busy}>
          {t('common:cancel')}
        </BigButton>
      </div>
    </form>
  );
}
