import { Bar, Cell, LabelList, type BarProps } from 'recharts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { AreaLook } from './chart-legend.tsx';
import styles from './chart.module.css';

const HATCH = 'chart-hatch';

const looks = {
  full: { fill: 'var(--chart-full)' },
  soft: { fill: 'var(--chart-soft)', stroke: 'var(--chart-soft-edge)', strokeWidth: 1.5 },
  hatched: { fill: `url(#${HATCH})`, stroke: 'var(--chart-full)' },
} as const satisfies Record<AreaLook, object>;

/** Square where another bar stands on it. */
const corners = { alone: [6, 6, 0, 0], top: [4, 4, 0, 0], below: 0 } satisfies Record<string, BarProps['radius']>;

interface Props {
  /** The key of the number that each bar is as high as. */
  readonly of: string;
  /** One for all, or one for each in their order. */
  readonly look?: AreaLook | readonly AreaLook[];
  /** Bars of two keys stand on one another: which of them these are. */
  readonly stacked?: 'below' | 'top';
  /** The number itself, on the bar or in it. */
  readonly labels?: 'on' | 'in' | undefined;
  /** Pressing a bar leads to what is behind it, as its number in the table does for keys and for those who cannot see it. */
  readonly onChoose?: (at: number) => void;
}

/** Bars that stand on the axis. */
export function Bars({ of, look = 'full', stacked, labels, onChoose }: Props) {
  const format = useFormat();
  const each = typeof look === 'string' ? [] : look;
  const hatched = look === 'hatched' || each.includes('hatched');
  return (
    <>
      {hatched ? <Hatch /> : null}
      <Bar
        dataKey={of}
        {...(typeof look === 'string' ? looks[look] : {})}
        {...(stacked === undefined ? {} : { stackId: 'stacked' })}
        radius={corners[stacked ?? 'alone']}
        maxBarSize={72}
        isAnimationActive={false}
        {...(onChoose === undefined ? {} : { cursor: 'pointer', onClick: (_bar, at) => onChoose(at) })}
      >
        {each.map((one, at) => (
          // Bars have no name of their own: they are told apart by where they stand.
          <Cell key={at} {...looks[one]} />
        ))}
        {labels === undefined ? null : (
          <LabelList
            dataKey={of}
            position={labels === 'on' ? 'top' : 'insideBottom'}
            className={(labels === 'on' ? styles.label : styles.labelInside) ?? ''}
            formatter={(value) => (typeof value === 'number' ? format.number(value) : '')}
          />
        )}
      </Bar>
    </>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--chart-hatch)" />
        <rect width="3" height="6" fill="var(--chart-full)" />
      </pattern>
    </defs>
  );
}
