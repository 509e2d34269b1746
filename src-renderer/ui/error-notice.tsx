import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './error-notice.module.css';

interface Props {
  /** What happened, what was kept, what to do: a sentence from the catalog. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A failure, said where it happened and read out at once. */
export function ErrorNotice({ children, action }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <IconAlertTriangle size={22} aria-hidden="true" />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
