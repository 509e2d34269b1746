import type { ReactNode } from 'react';
import { ComposedChart, ResponsiveContainer } from 'recharts';
import styles from './chart.module.css';
import { usePrinting } from './use-printing.ts';

/** Pixels around and under what is drawn, the same in every picture: `top` leaves room for a label on the highest bar. */
export const chartRoom = { top: 20, axis: 30 } as const;

/** Pixels between the margins of A4. */
const paperWidth = 680;

interface Props {
  /** What the picture says, for those who cannot see it; all of it stands in the table too. */
  readonly label: string;
  /** One object for each place along the axis; the axes and marks name its keys. */
  readonly data: readonly object[];
  /** Pixels. */
  readonly height?: number;
  /** Pixels beside the last point, for what is written there. */
  readonly right?: number;
  /** Axes and marks: see chart-axes.tsx and chart-marks.tsx. */
  readonly children: ReactNode;
}

/** A picture of figures, as wide as there is room. */
export function Chart({ label, data, height = 260, right = 8, children }: Props) {
  const printing = usePrinting();
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      <ResponsiveContainer width={printing ? paperWidth : '100%'} height={height}>
        <ComposedChart
          data={[...data]}
          accessibilityLayer={false}
          margin={{ top: chartRoom.top, right, bottom: 0, left: 0 }}
        >
          {children}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
