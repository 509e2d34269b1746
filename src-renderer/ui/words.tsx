import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './words.module.css';

interface SaidProps {
  readonly children: ReactNode;
}

/** What figures say, in a sentence above them. */
export function Said({ children }: SaidProps) {
  return <p className={styles.said}>{children}</p>;
}

interface QuietProps {
  readonly children: ReactNode;
  /** Within other words, rather than a paragraph. */
  readonly inline?: boolean;
  readonly small?: boolean;
  /** `status`: it is read out when it comes. */
  readonly role?: 'status';
}

/** Words that stand back behind what they belong to: a note, who and when, that there is nothing. */
export function Quiet({ children, inline = false, small = false, role }: QuietProps) {
  const Tag = inline ? 'span' : 'p';
  return (
    <Tag className={classNames(styles.quiet, small && styles.small)} role={role}>
      {children}
    </Tag>
  );
}
