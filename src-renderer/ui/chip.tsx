import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './chip.module.css';

export type Tone = 'neutral' | 'accent' | 'good' | 'amber' | 'bad';

interface Props {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly size?: 'normal' | 'small';
  /** Makes it a button. */
  readonly onClick?: (() => void) | undefined;
}

/** A short fact in a coloured lozenge. The words carry the meaning; the tone only helps. */
export function Chip({ children, tone = 'neutral', icon, size = 'normal', onClick }: Props) {
  const className = classNames(styles.chip, styles[tone], size === 'small' && styles.small);
  if (onClick === undefined) {
    return (
      <span className={className}>
        {icon}
        {children}
      </span>
    );
  }
  return (
    <button type="button" className={classNames(className, styles.press)} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}
