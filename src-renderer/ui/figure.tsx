import type { ReactNode } from 'react';
import styles from './figure.module.css';

interface Props {
  readonly value: ReactNode;
  /** What the figure is out of, or its unit. */
  readonly after?: ReactNode;
  readonly size?: 'normal' | 'large';
}

/** A number to be read from a metre away. */
export function Figure({ value, after, size = 'normal' }: Props) {
  return (
    <span className={styles.figure} data-size={size}>
      <span className={styles.value}>{value}</span>
      {after === undefined ? null : <span className={styles.after}>{after}</span>}
    </span>
  );
}
