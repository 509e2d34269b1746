import { useTranslation } from 'react-i18next';
import type { LearnReport } from '#shared/contract/learn.contract.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useLearnTables } from '../use-learn-tables.ts';
import { PageHalves } from '#renderer/ui/page.tsx';
import { Quiet, Said } from '#renderer/ui/words.tsx';
import { ParetoChart } from './pareto-chart.tsx';
import { ReturnsCard } from './returns-card.tsx';

interface Props {
  readonly report: LearnReport;
  readonly period: Period;
}

/** Everything the page counts, each on its own card. */
export function LearnCards({ report, period }: Props) {
  const { t } = useTranslation('learn');
  const tables = useLearnTables(period);
  const { gestures, promises, satisfaction } = report;
  const gesturesCard = (
    <FiguresCard
      title={t('gestures.title')}
      note={t('gestures.note')}

      table={gestures.all.gestures === 0 ? undefined : tables.gestures(report)}
    >
      <GestureSentence gestures={gestures} />
    </FiguresCard>
  );
  // What was given in these days may belong to complaints of others.
  if (report.taken === 0) return gesturesCard;
  return (
    <>
      <FiguresCard title={t('reasons.title')} note={t('reasons.note')} table={tables.reasons(report)}>
        <ParetoChart groups={report.reasons} />
      </FiguresCard>
      <FiguresCard title={t('speed.title')} note={t('speed.note')} table={tables.speed(report)} />
      <PageHalves
        first={
          <>
            <FiguresCard
              title={t('outcomes.title')}
              note={t('outcomes.note')}

              table={tables.outcomes(report)}
            />
            <ReturnsCard period={period} />
            <FiguresCard
              title={t('satisfaction.title')}
              note={t('satisfaction.note')}

              table={satisfaction.satisfied.of === 0 ? undefined : tables.satisfaction(report)}
            >
              {satisfaction.satisfied.of > 0 ? null : <Quiet>{t('satisfaction.none')}</Quiet>}
            </FiguresCard>
            {gesturesCard}
          </>
        }
        second={
          <>
            <FiguresCard title={t('shifts.title')} note={t('shifts.note')} table={tables.shifts(report)} />
            <FiguresCard title={t('channels.title')} table={tables.channels(report)} />
            <FiguresCard
              title={t('promises.title')}
              note={t('promises.note')}

              table={promises.made === 0 ? undefined : tables.promises(report)}
            >
              {promises.made > 0 ? null : <Quiet>{t('promises.none')}</Quiet>}
            </FiguresCard>
            <FiguresCard title={t('items.title')} table={tables.items(report)} />
          </>
        }
      />
    </>
  );
}

function GestureSentence({ gestures: { all } }: Pick<LearnReport, 'gestures'>) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  if (all.cases === 0) return <Quiet>{t('gestures.none')}</Quiet>;
  return (
    <Said>
      {t('gestures.sentence', {
        count: all.cases,
        number: format.number(all.cases),
        cost: format.money(all.cost),
        mean: format.money(asMinorUnits(Math.round(all.cost / all.cases))),
      })}
    </Said>
  );
}
