import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shortened } from '../shortened.ts';
import { chartRoom } from './chart.tsx';

const tick = { fill: 'var(--chart-quiet)', fontSize: 13 } as const;
const along = { tick, tickLine: false, axisLine: { stroke: 'var(--chart-axis)' }, height: chartRoom.axis } as const;
const upright = { tick, tickLine: false, axisLine: false, width: 'auto' } as const;

interface NameProps {
  /** The key of what stands under each bar or point. */
  readonly of: string;
  /** How it is written, when the key does not hold words. */
  readonly words?: (value: number) => string;
  /** Every one is named, however tight, or in small letters too; otherwise as many as have room. */
  readonly every?: boolean | 'small';
  /** Only these are named. */
  readonly ticks?: readonly number[];
  /** A name of more letters is shortened. */
  readonly letters?: number;
}

/** The axis along which things stand side by side, each under its name. */
export function NameAxis({ of, words, ticks, letters = Infinity, every = ticks !== undefined }: NameProps) {
  const format = useFormat();
  const written = (value: number | string) =>
    typeof value === 'string' ? shortened(value, letters) : (words ?? format.number)(value);
  return (
    <XAxis
      {...along}
      dataKey={of}
      tick={every === 'small' ? { ...tick, fontSize: 11 } : tick}
      tickFormatter={written}
      {...(ticks === undefined ? {} : { ticks })}
      {...(every === false
        ? { interval: 'preserveStartEnd', minTickGap: words === undefined ? 8 : 24 }
        : { interval: 0 })}
    />
  );
}

interface SpanProps {
  /** The key of a whole number. */
  readonly of: string;
  readonly to?: number;
  readonly ticks?: readonly number[];
}

/** The axis of whole numbers that lie apart as they are apart, from 0 on. */
export function SpanAxis({ of, to, ticks }: SpanProps) {
  return (
    <XAxis
      {...along}
      dataKey={of}
      type="number"
      domain={[0, to ?? 'dataMax']}
      allowDecimals={false}
      {...(ticks === undefined ? {} : { ticks })}
    />
  );
}

interface CountProps {
  /** How an amount is written that is not a mere count. */
  readonly words?: (value: number) => string;
}

/** How many, upwards from 0, with the lines across. */
export function CountAxis({ words }: CountProps) {
  const format = useFormat();
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <YAxis {...upright} allowDecimals={false} tickFormatter={words ?? format.number} />
    </>
  );
}

const shares = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] } as const;

/** Shares from 0 to 1, with the lines across. */
export function ShareAxis() {
  const format = useFormat();
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <YAxis {...upright} {...shares} tickFormatter={format.percent} />
    </>
  );
}

/** The name of the second axis: marks that are read on it say so. */
export const OTHER_AXIS = 'other';

/** Shares from 0 to 1 at the other side, for a line across bars that are counted. */
export function OtherShareAxis() {
  const format = useFormat();
  return <YAxis {...upright} {...shares} yAxisId={OTHER_AXIS} orientation="right" tickFormatter={format.percent} />;
}
