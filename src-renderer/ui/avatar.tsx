import { initialsOf, personTone } from './person-mark.ts';
import styles from './avatar.module.css';

interface Props {
  readonly name: string;
  /** Decides the tone, so that a person keeps hers. */
  readonly id: number;
  readonly size?: 'small' | 'normal' | 'large';
  /** `accent` fills it with the shop's colour: the one at the till. */
  readonly look?: 'soft' | 'accent';
}

const sizes = { small: '2.25rem', normal: '3rem', large: '4.5rem' } as const;

/** Initials on a warm ground. It says nothing the name beside it does not, so it is not read out. */
export function Avatar({ name, id, size = 'normal', look = 'soft' }: Props) {
  const tone = personTone(id);
  const colors =
    look === 'accent'
      ? { background: 'var(--st-accent-fill)', color: 'var(--st-on-accent-fill)' }
      : { background: `var(--st-person-${tone}-soft)`, color: `var(--st-person-${tone})` };
  return (
    <span
      className={styles.avatar}
      aria-hidden="true"
      style={{ ...colors, width: sizes[size], height: sizes[size], fontSize: `calc(${sizes[size]} * 0.34)` }}
    >
      {initialsOf(name)}
    </span>
  );
}
