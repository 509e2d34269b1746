import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import { classNames } from './class-names.ts';
import styles from './chart.module.css';

/** How the words along the axes are written. */
export const chartTick = { fill: 'var(--st-muted)', fontSize: 13 } as const;

interface Props {
  /** What the picture says, for those who cannot see it; all of it stands in the table too. */
  readonly label: string;
  /** Pixels. */
  readonly height?: number;
  /** One chart of the library. */
  readonly children: ReactElement;
}

/** A picture of figures, as wide as there is room. */
export function Chart({ label, height = 260, children }: Props) {
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}

/** `full` and `soft` are areas, `hatched` is not over yet; lines are whole or dashed. */
export type ChartLook = 'full' | 'soft' | 'hatched' | 'line' | 'dashed';

interface LegendProps {
  readonly items: readonly { readonly label: string; readonly look: ChartLook }[];
}

/** What the colours and lines of a picture stand for. */
export function ChartLegend({ items }: LegendProps) {
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
