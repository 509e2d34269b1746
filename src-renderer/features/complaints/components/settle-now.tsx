import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GestureOrder } from '#shared/contract/complaints.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { useTakenReason } from '../api/use-taken-reason.ts';
import { useCustomerName } from '../api/customer-queries.ts';
import type { TakeRefusal } from '../api/use-taking.ts';
import type { TakeDraft } from '../take.store.ts';
import { GestureForm } from './gesture-form.tsx';
import { GestureRefusalNotice } from './gesture-refusal-notice.tsx';
import styles from './take-dialog.module.css';

interface Props {
  readonly draft: TakeDraft;
  readonly busy: boolean;
  readonly refusal: TakeRefusal | undefined;
  readonly onGive: (order: GestureOrder) => void;
  readonly onAllow: () => void;
  readonly onBack: () => void;
}

/** Put right on the spot: one press gives the gesture and settles the case. */
export function SettleNow({ draft, busy, refusal, onGive, onAllow, onBack }: Props) {
  const { t } = useTranslation('complaints');
  const name = useCustomerName(draft.customerId);
  const title = useRef<HTMLHeadingElement>(null);
  // Not onto the first gesture: the key that led here may still be held down.
  useEffect(() => title.current?.focus(), []);
  const words = draft.what.trim();
  const reason = useTakenReason(draft.reasonId);
  const about = words === '' ? reason.words : words;
  return (
    <div className={styles.form}>
      <div>
        <h3 ref={title} tabIndex={-1} className={styles.question}>
          {t('give.label')}
        </h3>
        <p className={styles.summary}>{[name, about].filter((part) => part !== undefined).join(' · ')}</p>
      </div>
      {refusal === undefined ? null : <GestureRefusalNotice refusal={refusal} busy={busy} onAllow={onAllow} />}
      <GestureForm
        customerId={draft.customerId}
        item={draft.item}
        busy={busy}
        submitLabel={t('take.giveAndSettle')}
        onGive={onGive}
      />
      <div className={styles.foot}>
        <div className={styles.actions}>
          <span className={styles.leave}>
            <BigButton icon={<IconArrowLeft size={20} aria-hidden="true" />} onClick={onBack} disabled={busy}>
              {t('take.back')}
            </BigButton>
          </span>
        </div>
      </div>
    </div>
  );
}
