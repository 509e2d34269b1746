import type { ReactNode } from 'react';
import styles from './choices.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Choices side by side, above what they change; on paper there is nothing to choose. */
export function Choices({ children }: Props) {
  return <div className={styles.choices}>{children}</div>;
}
