import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './gesture-form.module.css';

interface Props {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly under?: string | undefined;
  readonly label?: string | undefined;
  readonly busy: boolean;
  /** For a tile that opens something: whether that is open. */
  readonly open?: boolean | undefined;
  readonly onPress: () => void;
}

/** One choice, large enough for a wet finger. */
export function GestureTile({ children, icon, under, label, busy, open, onPress }: Props) {
  return (
    <UnstyledButton
      type="button"
      className={classNames(styles.tile, open === true && styles.open)}
      aria-label={label}
      aria-expanded={open}
      aria-disabled={busy || undefined}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {icon}
      <span className={styles.words}>
        {children}
        {under === undefined ? null : <span className={styles.under}>{under}</span>}
      </span>
    </UnstyledButton>
  );
}
