import { Area, LabelList, Line, ReferenceLine } from 'recharts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shortened } from '../shortened.ts';
import { OTHER_AXIS } from './chart-axes.tsx';
import styles from './chart.module.css';

const still = { isAnimationActive: false } as const;

const dot = { r: 4, fill: 'var(--chart-ground)', strokeWidth: 2 } as const;

interface LineProps {
  /** The key of its heights. */
  readonly of: string;
  /** It is read on the second axis. */
  readonly other?: boolean;
  /** Each point says its share. */
  readonly shares?: boolean;
}

/** A line from dot to dot. */
export function DottedLine({ of, other = false, shares = false }: LineProps) {
  const format = useFormat();
  const stroke = 'var(--chart-line)';
  return (
    <Line
      {...still}
      dataKey={of}
      stroke={stroke}
      strokeWidth={2}
      dot={{ ...dot, stroke }}
      {...(other ? { yAxisId: OTHER_AXIS } : {})}
    >
      {shares ? (
        <LabelList
          dataKey={of}
          position="top"
          offset={10}
          className={styles.label ?? ''}
          formatter={(share) => (typeof share === 'number' ? format.percent(share) : '')}
        />
      ) : null}
    </Line>
  );
}

/** A line from dot to dot with the area under it. */
export function FilledLine({ of }: { readonly of: string }) {
  const stroke = 'var(--chart-full)';
  return (
    <Area
      {...still}
      dataKey={of}
      stroke={stroke}
      strokeWidth={2}
      fill="var(--chart-soft)"
      fillOpacity={0.4}
      dot={{ ...dot, stroke, fillOpacity: 1 }}
    />
  );
}

interface BandProps {
  /** The key of its low and high edge: [low, high], or null where there is none. */
  readonly of: string;
  readonly steps?: boolean;
}

/** The range around a line that chance may account for. */
export function Band({ of, steps = false }: BandProps) {
  return (
    <Area
      {...still}
      dataKey={of}
      {...(steps ? { type: 'stepAfter' } : {})}
      className={styles.band ?? ''}
      stroke="none"
      fill="var(--chart-soft)"
      fillOpacity={0.6}
    />
  );
}

/** Each line has its own dashes: colours alone would not tell them apart. */
const dashes = ['', '7 4', '2 4', '12 4 2 4', '14 4', '4 2', '1 3'] as const;

/** The name of a line beside its last point. */
interface LineEnd {
  /** The place of that point in the data. */
  readonly at: number;
  /** Pixels from the top, where it is off the other names. */
  readonly y: number;
  readonly name: string;
  /** More of them have no room. */
  readonly letters: number;
}

interface StepProps {
  readonly of: string;
  /** Which of the lines it is: each looks different. */
  readonly nth: number;
  readonly end?: LineEnd | undefined;
}

/** A line that goes up in steps. */
export function StepLine({ of, nth, end }: StepProps) {
  const look = {
    stroke: nth % 2 === 0 ? 'var(--chart-line)' : 'var(--chart-other-line)',
    strokeDasharray: dashes[nth % dashes.length] ?? '',
    strokeWidth: 2.5,
  };
  const label = end === undefined ? {} : { label: <EndLabel end={end} look={look} /> };
  return <Line {...still} {...look} {...label} dataKey={of} type="stepAfter" dot={false} />;
}

interface EndProps {
  readonly end: LineEnd;
  readonly look: object;
  /** The library tells where it is, once for each point. */
  readonly index?: number;
  readonly x?: number | string;
}

/** The name comes after a piece of the line: where lines lie on one another, that tells them apart. */
function EndLabel({ end: { at, y, name, letters }, look, index, x }: EndProps) {
  if (index !== at) return <g />;
  const left = Number(x) + 8;
  return (
    <g>
      <line x1={left} x2={left + 26} y1={y} y2={y} {...look} />
      <text x={left + 32} y={y} dy="0.35em" className={styles.label}>
        {shortened(name, letters)}
      </text>
    </g>
  );
}

/** A quiet line across, at a height to measure others by. */
export function LevelMark({ y }: { readonly y: number }) {
  return <ReferenceLine y={y} stroke="var(--chart-axis)" strokeDasharray="3 3" />;
}

interface PlaceProps {
  /** A value of the axis. */
  readonly x: number;
  readonly label: string;
}

/** A line upwards at one place of the axis, with its name on top. */
export function PlaceMark({ x, label }: PlaceProps) {
  return (
    <ReferenceLine
      x={x}
      stroke="var(--chart-label)"
      strokeDasharray="4 3"
      label={{ value: label, position: 'top', fill: 'var(--chart-label)', fontSize: 13 }}
    />
  );
}
