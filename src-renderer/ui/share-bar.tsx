import styles from './share-bar.module.css';

interface Props {
  /** 0 to 1 */
  readonly share: number;
}

/** How much of the most it is, as a bar beside the number; a narrow window has no room for it. */
export function ShareBar({ share }: Props) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.filled} style={{ inlineSize: `${100 * share}%` }} />
    </span>
  );
}
