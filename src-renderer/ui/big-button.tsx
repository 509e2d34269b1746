import { UnstyledButton } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './big-button.module.css';
import { Kbd } from './kbd.tsx';
import { SpinnerMark } from './spinner.tsx';

interface Props {
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  /** `main`: the one thing to do here; `quiet`: an outline; `plain`: words only; `danger`: cannot be taken back easily. */
  readonly variant?: 'main' | 'quiet' | 'plain' | 'danger';
  /** 48, 64 or 76 px high. */
  readonly size?: 'normal' | 'main' | 'hero';
  readonly type?: 'button' | 'submit';
  /** The form it submits, when it stands outside of it. */
  readonly form?: string | undefined;
  /** The key that does the same, as written on keyboards. */
  readonly shortcut?: string | undefined;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** At work: keeps its size, shows a mark, and takes no second press. */
  readonly busy?: boolean | undefined;
  readonly fullWidth?: boolean | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  /** For a button that opens something beside it: whether that is open. */
  readonly expanded?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

const sizeClass = { normal: 'normal', main: 'tall', hero: 'hero' } as const;

export function BigButton({ ref, ...props }: Props) {
  const { variant = 'quiet', size = 'normal', busy = false, disabled = false } = props;
  return (
    <UnstyledButton
      ref={ref ?? null}
      type={props.type ?? 'button'}
      form={props.form}
      className={classNames(
        styles.button,
        styles[variant],
        styles[sizeClass[size]],
        props.fullWidth === true && styles.wide,
      )}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      data-autofocus={props.autoFocus === true ? true : undefined}
      autoFocus={props.autoFocus}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onClick?.();
      }}
    >
      {busy ? <SpinnerMark /> : props.icon}
      <span className={styles.words}>{props.children}</span>
      {props.shortcut === undefined ? null : <Kbd>{props.shortcut}</Kbd>}
    </UnstyledButton>
  );
}
