import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '#shared/contract/cards.contract.ts';
import type { HistoryLine } from '#shared/contract/customers.contract.ts';
import { useLineWords } from '#renderer/lib/use-line-words.ts';
import { useAskApproval } from '#renderer/lib/approval.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useCommand } from '../api/use-command.ts';
import styles from './customer.module.css';

const formId = 'void-entry';
const longestReason = 200;
const reasons = ['wrongCustomer', 'tooMany', 'byMistake'] as const;

interface Props {
  readonly line: HistoryLine;
  readonly onClose: () => void;
}

/** Taking something back later: with a reason, by a manager or with her PIN on this screen. */
export function VoidDialog({ line, onClose }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const { what } = useLineWords()(line);
  const maySettle = useMayActAs('manager');
  const askApproval = useAskApproval();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, busy, error } = useCommand<Receipt>(() => {
    showToast({ text: t('void.done', { what }) });
    onClose();
  });
  const missing = reason.trim() === '';

  async function takeBack(): Promise<void> {
    setAsked(true);
    if (missing) return;
    const approvalId = maySettle ? undefined : await askApproval('void_entry');
    if (approvalId === null) return;
    await send((commandId) =>
      client.cards.void({
        commandId,
        entry: line.seq,
        reason: reason.trim(),
        ...(approvalId === undefined ? {} : { approvalId }),
      }),
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      busy={busy}
      title={t('void.title', { what })}
      actions={
        <>
          <BigButton onClick={onClose} disabled={busy}>
            {t('common:cancel')}
          </BigButton>
          <BigButton type="submit" form={formId} variant="main" busy={busy}>
            {maySettle ? t('void.confirm') : t('void.ask')}
          </BigButton>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void takeBack();
        }}
      >
        <p>{t('void.text')}</p>
        <div className={styles.chips}>
          {reasons.map((key) => (
            <Chip key={key} onClick={() => setReason(t(`void.reasons.${key}`))}>
              {t(`void.reasons.${key}`)}
            </Chip>
          ))}
        </div>
        <TextField
          label={t('void.reason')}
          hint={t('void.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={longestReason}
          error={asked && missing ? t('void.reasonMissing') : undefined}
          autoFocus
        />
        {error === undefined ? null : <ErrorNotice>{error}</ErrorNotice>}
      </form>
    </Dialog>
  );
}
