import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, GestureOrder } from '#shared/contract/complaints.contract.ts';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import type { ComposerProps } from './composer-props.ts';
import styles from './case.module.css';
import { GestureForm } from './gesture-form.tsx';
import { GestureRefusalNotice } from './gesture-refusal-notice.tsx';

/** Goodwill for this case; above the limit a manager allows it without leaving the screen. */
export function GiveForm({ detail, actions, onDone }: ComposerProps) {
  const { t } = useTranslation('complaints');
  const [settle, setSettle] = useState(true);
  const [refused, setRefused] = useState<GestureOrder>();
  const { busy, failure } = actions;

  async function give(order: GestureOrder): Promise<void> {
    setRefused(order);
    finish(await actions.give(order, settle));
  }
  async function giveApproved(order: GestureOrder): Promise<void> {
    finish(await actions.giveApproved(order, settle));
  }
  function finish(done: CaseDetail | undefined): void {
    if (done !== undefined) onDone(done);
  }

  return (
    <div className={styles.form}>
      <GestureForm
        customerId={detail.customerId}
        item={detail.item}
        busy={busy}
        takesFocus
        onGive={(order) => void give(order)}
      />
      <SwitchField label={t('case.give.settle')} checked={settle} onChange={setSettle} />
      {failure === undefined || refused === undefined ? null : (
        <GestureRefusalNotice refusal={failure} busy={busy} onAllow={() => void giveApproved(refused)} />
      )}
    </div>
  );
}
