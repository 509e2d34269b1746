import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './text-link.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** A small action that reads like a link, for the end of a sentence or a card's corner. */
export function TextLink({ children, onClick }: Props) {
  return (
    <UnstyledButton type="button" className={styles.link ?? ''} onClick={onClick}>
      {children}
    </UnstyledButton>
  );
}
