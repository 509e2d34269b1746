import { Tooltip, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';

interface Props {
  /** What it does; read out, and shown on hover and focus. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For switches: whether it is on. */
  readonly pressed?: boolean | undefined;
  readonly tone?: 'normal' | 'danger';
}

export function IconButton({ label, icon, onClick, disabled = false, pressed, tone = 'normal' }: Props) {
  return (
    <Tooltip label={label}>
      <UnstyledButton
        type="button"
        className={classNames(styles.button, tone === 'danger' && styles.danger)}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        {icon}
      </UnstyledButton>
    </Tooltip>
  );
}
