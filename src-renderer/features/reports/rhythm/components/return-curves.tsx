import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { survivalAt } from '#shared/domain/statistics/kaplan-meier.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, ChartLegend, chartTick } from '#renderer/ui/chart.tsx';
import { spreadLabels } from '../end-labels.ts';
import type { NamedGroup } from '../use-return-groups.ts';
import styles from './rhythm.module.css';

/** Days that are drawn; what comes after them stands in the table as far as it is told at all. */
export const DRAWN_DAYS = 90;

const HEIGHT = 320;
const TOP = 16;
const AXIS = 30;
const PLOT = HEIGHT - TOP - AXIS;
const LABEL_GAP = 17;

/** Each line has its own dashes: colours alone would not tell them apart. */
const dashes = ['', '7 4', '2 4', '12 4 2 4', '14 4', '4 2', '1 3'] as const;

interface Props {
  readonly groups: readonly NamedGroup[];
}

/** The share that has come again, by days: one line for each group, with its name at its end. */
export function ReturnCurves({ groups }: Props) {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const longest = Math.max(...groups.map(({ followedDays }) => followedDays));
  const days = Math.min(DRAWN_DAYS, Math.max(7, longest));
  const lines = groups.map((group, at) => {
    const until = Math.min(days, group.followedDays);
    return { ...group, key: `line${at}`, until, end: 1 - survivalAt(group.curve, until) };
  });
  const places = spreadLabels(
    lines.map(({ end }) => TOP + (1 - end) * PLOT),
    { gap: LABEL_GAP, top: TOP, bottom: TOP + PLOT },
  );
  const [only] = lines.length === 1 ? lines : [];
  const points = Array.from({ length: days + 1 }, (_, day) => ({
    day,
    ...Object.fromEntries(lines.map(({ key, curve, until }) => [key, day > until ? null : 1 - survivalAt(curve, day)])),
    band: only === undefined || day > only.until ? null : bandAt(only, day),
  }));
  const spoken = lines.map(({ label, until, end }) =>
    t('curve.line', { name: label, share: format.percent(end), days: until, count: until }),
  );
  return (
    <>
      {only === undefined ? null : (
        <ChartLegend
          items={[
            { label: t('curve.all'), look: 'line' },
            { label: t('curve.band'), look: 'soft' },
          ]}
        />
      )}
      <Chart label={t('curve.chart', { list: format.list(spoken) })} height={HEIGHT}>
        <ComposedChart
          data={points}
          accessibilityLayer={false}
          margin={{ top: TOP, right: only === undefined ? (narrow ? 92 : 168) : 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--st-line)" />
          <XAxis
            dataKey="day"
            type="number"
            domain={[0, days]}
            ticks={ticksUntil(days)}
            height={AXIS}
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: 'var(--st-edge)' }}
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tick={chartTick}
            tickLine={false}
            axisLine={false}
            width={52}
            tickFormatter={(share: number) => format.percent(share)}
          />
          <ReferenceLine y={0.5} stroke="var(--st-edge)" strokeDasharray="3 3" />
          {only === undefined ? null : (
            <Area
              dataKey="band"
              type="stepAfter"
              className={styles.band ?? ''}
              stroke="none"
              fill="var(--st-chart-soft)"
              fillOpacity={0.6}
              isAnimationActive={false}
            />
          )}
          {lines.map(({ key, label, until }, at) => (
            <Line
              key={key}
              dataKey={key}
              type="stepAfter"
              className={styles.line ?? ''}
              {...lookOf(at)}
              strokeWidth={2.5}
              dot={false}
              isAnimationActive={false}
              {...(only === undefined
                ? { label: endLabel({ last: until, y: places[at] ?? 0, name: label, letters: narrow ? 7 : 16, at }) }
                : {})}
            />
          ))}
        </ComposedChart>
      </Chart>
    </>
  );
}

function bandAt({ curve }: NamedGroup, day: number): [number, number] {
  const step = curve.steps.findLast(({ time }) => time <= day);
  return step === undefined ? [0, 0] : [1 - step.high, 1 - step.low];
}

function ticksUntil(days: number): number[] {
  const every = days > 45 ? 15 : days > 14 ? 7 : 1;
  return Array.from({ length: Math.floor(days / every) + 1 }, (_, at) => at * every);
}

function lookOf(at: number) {
  return {
    stroke: at % 2 === 0 ? 'var(--st-ink)' : 'var(--st-accent)',
    strokeDasharray: dashes[at % dashes.length] ?? '',
  };
}

interface EndOfLine {
  /** The day of its last point. */
  readonly last: number;
  /** Where its name stands, in pixels: at a height that keeps it off the others. */
  readonly y: number;
  readonly name: string;
  readonly letters: number;
  readonly at: number;
}

interface LabelPlace {
  readonly index?: number | undefined;
  readonly x?: number | string | undefined;
}

/** The name of a line beside its last point, after a piece of it: where lines lie on one another, that tells them apart. */
function endLabel({ last, y, name, letters, at }: EndOfLine) {
  const words = Array.from(name);
  const short = words.length > letters ? `${words.slice(0, letters - 1).join('')}…` : name;
  return function EndLabel({ index, x }: LabelPlace) {
    if (index !== last) return <g />;
    const left = Number(x) + 8;
    return (
      <g className={styles.end}>
        <line x1={left} x2={left + 26} y1={y} y2={y} strokeWidth={2.5} {...lookOf(at)} />
        <text x={left + 32} y={y} dy="0.35em" className={styles.endLabel}>
          {short}
        </text>
      </g>
    );
  };
}
