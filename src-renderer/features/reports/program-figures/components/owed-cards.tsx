import { useTranslation } from 'react-i18next';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { LiabilityFigures } from '#shared/contract/reports/program-figures.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, chartTick } from '#renderer/ui/chart.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import type { useProgramTables } from '../use-program-tables.ts';
import { useProgramWords } from '../use-program-words.ts';
import styles from './program-figures.module.css';

interface Props {
  readonly liability: LiabilityFigures;
  readonly tables: ReturnType<typeof useProgramTables>;
}

/** What is owed today with the sources of every share, and how it came to that. */
export function OwedCards({ liability, tables }: Props) {
  return (
    <>
      <OwedNow liability={liability} tables={tables} />
      <OwedOverTime liability={liability} tables={tables} />
    </>
  );
}

function OwedNow({ liability, tables }: Props) {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const words = useProgramWords();
  const { versions, total, stamps } = liability;
  if (versions.length === 0) {
    return (
      <FiguresCard title={t('owed.title')} note={t('owed.note')}>
        <p className={styles.quiet}>{t('owed.none')}</p>
      </FiguresCard>
    );
  }
  return (
    <FiguresCard title={t('owed.title')} note={t('owed.note')} table={tables.owed(liability)}>
      <p className={styles.sentence}>
        {t('owed.sentence', { face: format.money(total.face), expected: format.money(total.expected) })}
      </p>
      <ul className={styles.sources}>
        {versions.map((one) => (
          <li key={one.versionId}>
            {t('owed.source', {
              name: t('owed.version', { name: one.name, version: format.number(one.version) }),
              redemption: words.redemption(one.redemption),
              finishing: words.finishing(one.finishing),
            })}
          </li>
        ))}
        {stamps.stillCards === 0 ? null : (
          <li>{t('owed.still', { count: stamps.stillCards, number: format.number(stamps.stillCards) })}</li>
        )}
      </ul>
    </FiguresCard>
  );
}

function OwedOverTime({ liability, tables }: Props) {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const { unit, points } = liability.overTime;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const spoken = t('overTime.chart', {
    from: format.day(first.day),
    first: format.money(first.face),
    to: format.day(last.day),
    last: format.money(last.face),
  });
  return (
    <FiguresCard
      title={t('overTime.title')}
      note={t(`overTime.note.${unit}`)}
      table={tables.overTime(liability)}
      tableLook="behind"
    >
      <Chart label={spoken} height={220}>
        <AreaChart data={[...points]} accessibilityLayer={false} margin={{ top: 12, right: 24, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--st-line)" />
          <XAxis
            dataKey="day"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: 'var(--st-edge)' }}
            minTickGap={32}
            tickFormatter={(day: number) => format.shortDay(day as BusinessDay)}
          />
          <YAxis
            tick={chartTick}
            tickLine={false}
            axisLine={false}
            width={88}
            tickFormatter={(face: number) => format.money(asMinorUnits(Math.round(face)))}
          />
          <Area
            dataKey="face"
            className={styles.line ?? ''}
            stroke="var(--st-accent-fill)"
            strokeWidth={2.5}
            fill="var(--st-chart-soft)"
            fillOpacity={0.4}
            dot={{ r: 3.5, fill: 'var(--st-card)', stroke: 'var(--st-accent-fill)', strokeWidth: 2 }}
            isAnimationActive={false}
          />
        </AreaChart>
      </Chart>
    </FiguresCard>
  );
}
