import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './chip-list.module.css';

interface Props {
  /** List items, each with a chip. */
  readonly children: ReactNode;
  /** What the chips say together, for those who cannot see where they stand. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** Short facts side by side; nothing at all when there are none. */
export function ChipList({ children, label, className }: Props) {
  return (
    <ul className={classNames(styles.chips, className)} aria-label={label}>
      {children}
    </ul>
  );
}
