import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useAttach } from '../api/use-attach.ts';

interface Props {
  readonly attachment: Attachment;
  readonly onRemoved: () => void;
}

/** Asks first: what a file holds is gone for good. */
export function RemoveAttachment({ attachment, onRemoved }: Props) {
  const { t } = useTranslation('attachments');
  const sentence = useErrorSentence();
  const { removeOne } = useAttach();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function remove(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await removeOne(attachment);
      showToast({ text: t('removed', { count: 1 }) });
      onRemoved();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <BigButton variant="plain" onClick={() => setAsking(true)}>
        {t('remove')}
      </BigButton>
      <ConfirmDialog
        open={asking}
        title={t('removeTitle', { name: attachment.name })}
        confirmLabel={t('remove')}
        danger
        busy={busy}
        error={failure === null ? undefined : sentence(failure)}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('removeText')}
      </ConfirmDialog>
    </>
  );
}
