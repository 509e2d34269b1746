import { useId } from 'react';
import { BigButton } from './big-button.tsx';
import styles from './progress-panel.module.css';

interface Props {
  readonly title: string;
  /** The state in words, such as how many of how many. */
  readonly note: string;
  /** 0 to 1; absent while the amount of work is not known. */
  readonly share?: number | undefined;
  readonly cancelLabel?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelling?: boolean | undefined;
}

/** Long work: how far it is, and a way out. */
export function ProgressPanel({ title, note, share, cancelLabel, onCancel, cancelling }: Props) {
  const titleId = useId();
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className={styles.panel}>
      <p id={titleId} className={styles.title}>
        {title}
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={titleId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={note}
      >
        <div
          className={percent === undefined ? styles.unknown : styles.bar}
          style={percent === undefined ? {} : { width: `${percent}%` }}
        />
      </div>
      <div className={styles.foot}>
        <span className={styles.note}>{note}</span>
        {onCancel === undefined || cancelLabel === undefined ? null : (
          <BigButton onClick={onCancel} busy={cancelling}>
            {cancelLabel}
          </BigButton>
        )}
      </div>
    </div>
  );
}
