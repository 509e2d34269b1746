import { useTranslation } from 'react-i18next';
import type { CohortReport } from '#shared/contract/reports/cohorts.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ShareAxis, SpanAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { Band, DottedLine } from '#renderer/ui/chart/chart-lines.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import { useCohortWords } from '../use-cohort-words.ts';

/** Fewer than so many behind a point is said. */
const FEW = 30;

/** Up to so many points there is room for what each of them is. */
const LABELLED_POINTS = 13;

interface Props {
  readonly report: CohortReport;
}

/** The share of all customers who still come, by the time since their first visit, with what chance may do to it. */
export function CohortCurve({ report: { unit, ages } }: Props) {
  const { t } = useTranslation('reports-cohorts');
  const format = useFormat();
  const words = useCohortWords();
  const points = ages.map(({ age, customers, of, interval }) => ({
    age,
    share: customers / of,
    likely: interval === null ? null : [interval.low, interval.high],
  }));
  const list = points
    .filter(({ age }) => age > 0)
    .map(({ age, share }) => t('curve.point', { later: words.later(unit, age), share: format.percent(share) }));
  return (
    <>
      <ChartLegend
        items={[
          { label: t('curve.all'), look: 'line' },
          { label: t('curve.range'), look: 'soft' },
        ]}
      />
      <Chart label={t('curve.chart', { list: format.list(list) })} data={points} right={24}>
        <SpanAxis of="age" />
        <ShareAxis />
        <Band of="likely" />
        <DottedLine of="share" shares={points.length <= LABELLED_POINTS} />
      </Chart>
      {ages.some(({ of }) => of < FEW) ? <Quiet>{t('curve.few')}</Quiet> : null}
    </>
  );
}
