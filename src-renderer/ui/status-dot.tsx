import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Tone } from './chip.tsx';
import styles from './status-dot.module.css';

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A dot and the words it stands for. */
export function StatusDot({ tone, children }: Props) {
  return (
    <span className={classNames(styles.status, styles[tone])}>
      <span className={styles.dot} aria-hidden="true" />
      {children}
    </span>
  );
}
