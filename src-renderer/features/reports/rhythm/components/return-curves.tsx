import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { survivalAt } from '#shared/domain/statistics/kaplan-meier.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ShareAxis, SpanAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { Band, LevelMark, StepLine } from '#renderer/ui/chart/chart-lines.tsx';
import { Chart, chartRoom } from '#renderer/ui/chart/chart.tsx';
import { spreadLabels } from '../end-labels.ts';
import type { NamedGroup } from '../use-return-groups.ts';

/** Days that are drawn; what comes after them stands in the table as far as it is told at all. */
export const DRAWN_DAYS = 90;

const HEIGHT = 320;
const TOP = chartRoom.top;
const PLOT = HEIGHT - TOP - chartRoom.axis;
const LABEL_GAP = 17;

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
      <Chart
        label={t('curve.chart', { list: format.list(spoken) })}
        data={points}
        height={HEIGHT}
        right={only === undefined ? (narrow ? 92 : 168) : 16}
      >
        <SpanAxis of="day" to={days} ticks={ticksUntil(days)} />
        <ShareAxis />
        <LevelMark y={0.5} />
        {only === undefined ? null : <Band of="band" steps />}
        {lines.map(({ key, label, until }, at) => (
          <StepLine
            key={key}
            of={key}
            nth={at}
            end={
              only === undefined ? { at: until, y: places[at] ?? 0, name: label, letters: narrow ? 7 : 16 } : undefined
            }
          />
        ))}
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
