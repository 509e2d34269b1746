import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { useFormat } from '#renderer/lib/format-context.tsx';
import styles from './count-field.module.css';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number, counted up and down by finger. */
export function CountField({ label, lessLabel, moreLabel, value, min, max, onChange }: Props) {
  const format = useFormat();
  const labelId = useId();
  const put = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className={styles.label}>
        {label}
      </p>
      <div className={styles.count}>
        <IconButton
          label={lessLabel}
          icon={<IconMinus size={22} aria-hidden="true" />}
          disabled={value <= min}
          onClick={() => put(value - 1)}
        />
        <output className={styles.value} aria-live="polite">
          {format.number(value)}
        </output>
        <IconButton
          label={moreLabel}
          icon={<IconPlus size={22} aria-hidden="true" />}
          disabled={value >= max}
          onClick={() => put(value + 1)}
        />
      </div>
    </div>
  );
}
