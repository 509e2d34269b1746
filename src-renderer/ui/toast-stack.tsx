import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import { dismissToast, runToastAction, useToastStore, type Toast, type ToastAction } from './toast.store.ts';
import styles from './toast-stack.module.css';

interface ItemProps {
  readonly toast: Toast;
}

function ToastItem({ toast }: ItemProps) {
  const { t } = useTranslation('common');
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(toast.id), toast.durationMs);
    return () => clearTimeout(timer);
  }, [toast.id, toast.durationMs]);
  const { action, also } = toast;
  const take = (chosen: ToastAction) => {
    dismissToast(toast.id);
    chosen.run();
  };
  return (
    <li className={classNames(styles.toast, toast.tone === 'bad' && styles.bad, also !== undefined && styles.wide)}>
      <span className={styles.text}>{toast.text}</span>
      {action === undefined ? null : (
        <button type="button" className={styles.action} onClick={() => runToastAction(toast)}>
          {action.label}
        </button>
      )}
      {also === undefined ? null : (
        <button type="button" className={styles.action} onClick={() => take(also)}>
          {also.label}
        </button>
      )}
      <button type="button" className={styles.close} aria-label={t('close')} onClick={() => dismissToast(toast.id)}>
        <IconX size={18} aria-hidden="true" />
      </button>
      {action === undefined ? null : (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.left} style={{ animationDuration: `${toast.durationMs}ms` }} />
        </span>
      )}
    </li>
  );
}

interface Props {
  readonly label: string;
  /** Leaves out what offers something to press, where it could not be carried out. */
  readonly wordsOnly?: boolean;
}

/** The toasts of this window, newest nearest to the hand. Words reach screen readers through the live region. */
export function ToastStack({ label, wordsOnly = false }: Props) {
  const all = useToastStore((state) => state.toasts);
  const toasts = wordsOnly ? all.filter(({ action, also }) => action === undefined && also === undefined) : all;
  if (toasts.length === 0) return null;
  return (
    <section aria-label={label}>
      <ol className={styles.stack}>
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </ol>
    </section>
  );
}
