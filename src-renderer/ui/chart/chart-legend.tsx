import { classNames } from '../class-names.ts';
import styles from './chart.module.css';

/** `full` and `soft` are areas, `hatched` is not over yet. */
export type AreaLook = 'full' | 'soft' | 'hatched';

interface Props {
  readonly items: readonly { readonly label: string; readonly look: AreaLook | 'line' }[];
}

/** What the colours and lines of a picture stand for. */
export function ChartLegend({ items }: Props) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {items.map(({ label, look }) => (
        <li key={label}>
          <span className={classNames(styles.swatch, styles[look])} />
          {label}
        </li>
      ))}
    </ul>
  );
}
