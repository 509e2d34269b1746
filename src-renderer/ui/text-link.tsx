import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './text-link.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Read out instead of the words, and has them in it, where these say too little by themselves. */
  readonly label?: string;
  /** Of one that shows and hides something. */
  readonly expanded?: boolean;
}

/** A small action that reads like a link, for the end of a sentence or a card's corner. */
export function TextLink({ children, onClick, label, expanded }: Props) {
  return (
    <UnstyledButton
      type="button"
      className={styles.link ?? ''}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </UnstyledButton>
  );
}
