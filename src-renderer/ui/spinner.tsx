import { useDelayed } from './use-delayed.ts';
import styles from './spinner.module.css';

/** Under this a wait is not worth a picture (milliseconds). */
const shownAfterMs = 400;

/** The bare turning mark, for inside a control that already has words. */
export function SpinnerMark() {
  return <span className={styles.mark} aria-hidden="true" />;
}

interface Props {
  readonly label: string;
}

/** Shows that something is under way, once it has taken 0.4 s. */
export function Spinner({ label }: Props) {
  const shown = useDelayed(shownAfterMs);
  return (
    <div className={styles.spinner} role="status">
      {shown ? (
        <>
          <SpinnerMark />
          <span>{label}</span>
        </>
      ) : null}
    </div>
  );
}
