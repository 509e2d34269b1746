import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorNotice } from './error-notice.tsx';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** What will happen and what stays. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly error?: string | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({
  open,
  title,
  children,
  confirmLabel,
  danger = false,
  busy = false,
  error,
  onConfirm,
  onCancel,
}: Props) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      size="small"
      busy={busy}
      actions={
        <>
          <BigButton onClick={onCancel} disabled={busy} autoFocus={danger}>
            {t('cancel')}
          </BigButton>
          <BigButton variant={danger ? 'danger' : 'main'} onClick={onConfirm} busy={busy} autoFocus={!danger}>
            {confirmLabel}
          </BigButton>
        </>
      }
    >
      <div>{children}</div>
      {error === undefined ? null : <ErrorNotice>{error}</ErrorNotice>}
    </Dialog>
  );
}
