import { IconCheck } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import styles from './stepper.module.css';

interface Props {
  readonly label: string;
  readonly steps: readonly string[];
  /** From 0. */
  readonly current: number;
}

/** Where one is in a wizard. */
export function Stepper({ label, steps, current }: Props) {
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={classNames(styles.step, index < current && styles.done, index === current && styles.current)}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < current ? <IconCheck size={18} stroke={3} /> : index + 1}
            </span>
            <span className={styles.words}>{step}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
