import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import styles from './unsaved-changes.module.css';

interface Props {
  readonly dirty: boolean;
  readonly busy: boolean;
  /** The form that is saved. */
  readonly form: string;
  readonly onDiscard: () => void;
}

/** The bar that saves, and the question whoever leaves without saving is asked. */
export function UnsavedChanges({ dirty, busy, form, onDiscard }: Props) {
  const { t } = useTranslation('common');
  const leaving = useBlocker({ shouldBlockFn: () => dirty, enableBeforeUnload: dirty, withResolver: true });
  return (
    <>
      {dirty ? (
        <div className={styles.bar} role="region" aria-label={t('unsaved.bar')}>
          <span className={styles.words}>{t('unsaved.bar')}</span>
          <BigButton onClick={onDiscard} disabled={busy}>
            {t('unsaved.discard')}
          </BigButton>
          <BigButton type="submit" form={form} variant="main" busy={busy}>
            {t('unsaved.save')}
          </BigButton>
        </div>
      ) : null}
      <ConfirmDialog
        open={leaving.status === 'blocked'}
        title={t('unsaved.title')}
        confirmLabel={t('unsaved.leave')}
        danger
        onConfirm={() => leaving.proceed?.()}
        onCancel={() => leaving.reset?.()}
      >
        {t('unsaved.text')}
      </ConfirmDialog>
    </>
  );
}
