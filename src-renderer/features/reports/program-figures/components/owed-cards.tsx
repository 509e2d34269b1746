import { useTranslation } from 'react-i18next';
import type { LiabilityFigures } from '#shared/contract/reports/program-figures.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { FilledLine } from '#renderer/ui/chart/chart-lines.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import type { useProgramTables } from '../use-program-tables.ts';
import { useProgramWords } from '../use-program-words.ts';
import { Quiet, Said } from '#renderer/ui/words.tsx';
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
        <Quiet>{t('owed.none')}</Quiet>
      </FiguresCard>
    );
  }
  return (
    <FiguresCard title={t('owed.title')} note={t('owed.note')} table={tables.owed(liability)}>
      <Said>{t('owed.sentence', { face: format.money(total.face), expected: format.money(total.expected) })}</Said>
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
      <Chart label={spoken} data={points} height={220} right={24}>
        <NameAxis of="day" words={(day) => format.shortDay(day as BusinessDay)} />
        <CountAxis words={(face) => format.money(asMinorUnits(Math.round(face)))} />
        <FilledLine of="face" />
      </Chart>
    </FiguresCard>
  );
}
