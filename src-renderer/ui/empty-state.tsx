import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** The next thing to do; an empty screen never ends here. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, icon, action }: Props) {
  return (
    <div className={styles.empty}>
      {icon === undefined ? null : (
        <div className={styles.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
