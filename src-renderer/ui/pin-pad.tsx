import { IconBackspace } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';
import { classNames } from './class-names.ts';
import styles from './pin-pad.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
  /** Called with the digits once Enter or the button is pressed, and by itself at `maxDigits`. */
  readonly onComplete: (digits: string) => void;
  readonly submitLabel: string;
  readonly minDigits?: number;
  readonly maxDigits?: number;
  /** What went wrong, as a sentence; read out at once. */
  readonly error?: string | undefined;
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Off where a PIN is being chosen: there a sixth digit does not decide for the person. */
  readonly completesItself?: boolean;
  /** Writes the label above the digits, where it is not said by what is around. */
  readonly showsLabel?: boolean;
  /** Off where another field comes first. */
  readonly autoFocus?: boolean;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Hidden digits by touch or keyboard. */
export function PinPad(props: Props) {
  const {
    value,
    minDigits = 4,
    maxDigits = 6,
    busy = false,
    disabled = false,
    completesItself = true,
    autoFocus = true,
  } = props;
  const { t } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const locked = busy || disabled;

  function take(typed: string): void {
    const digits = typed.replaceAll(/\D/gu, '').slice(0, maxDigits);
    if (locked || digits === value) return;
    props.onChange(digits);
    if (completesItself && digits.length === maxDigits) props.onComplete(digits);
  }

  function submit(): void {
    if (!locked && value.length >= minDigits) props.onComplete(value);
  }

  function press(digits: string): void {
    take(digits);
    input.current?.focus();
  }

  return (
    <form
      className={styles.pad}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {props.showsLabel === true ? (
        <p className={styles.label} aria-hidden="true">
          {props.label}
        </p>
      ) : null}
      <div className={classNames(styles.screen, props.error !== undefined && styles.wrong)}>
        <input
          ref={input}
          className={styles.input}
          type="password"
          inputMode="none"
          autoComplete="off"
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          aria-label={props.label}
          aria-invalid={props.error !== undefined}
          aria-describedby={props.error === undefined ? undefined : errorId}
          value={value}
          readOnly={locked}
          onChange={(event) => take(event.currentTarget.value)}
        />
        <span className={styles.dots} aria-hidden="true">
          {Array.from({ length: maxDigits }, (_, index) => (
            <span
              key={index}
              className={classNames(
                styles.dot,
                index < value.length && styles.filled,
                index >= minDigits && styles.spare,
              )}
            />
          ))}
        </span>
      </div>
      <p id={errorId} className={styles.error} role="alert">
        {props.error}
      </p>
      <div className={styles.keys}>
        {keys.map((key) => (
          <button key={key} type="button" className={styles.key} disabled={disabled} onClick={() => press(value + key)}>
            {key}
          </button>
        ))}
        <button
          type="button"
          className={classNames(styles.key, styles.zero)}
          disabled={disabled}
          onClick={() => press(`${value}0`)}
        >
          {'0'}
        </button>
        <button
          type="button"
          className={classNames(styles.key, styles.erase)}
          aria-label={t('eraseDigit')}
          disabled={disabled || value === ''}
          onClick={() => press(value.slice(0, -1))}
        >
          <IconBackspace size={28} aria-hidden="true" />
        </button>
      </div>
      <BigButton
        type="submit"
        variant="main"
        size="main"
        fullWidth
        busy={busy}
        disabled={disabled || value.length < minDigits}
      >
        {props.submitLabel}
      </BigButton>
    </form>
  );
}
