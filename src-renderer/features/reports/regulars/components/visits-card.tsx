import { useTranslation } from 'react-i18next';
import type { RegularsReport } from '#shared/contract/reports/regulars.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { lengthOf } from '#shared/domain/learn/period.ts';
import type { Comparison } from '#shared/domain/reports/regulars/comparison.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { useReportAddress } from '../../frame/report-address.ts';
import { useOwnChoice } from '../../frame/use-report-filter.ts';
import { useRegularsTables } from '../use-regulars-tables.ts';
import { useRegularsWords } from '../use-regulars-words.ts';
import { unitsFor, visitSpans } from '../visit-spans.ts';
import { VisitsChart } from './visits-chart.tsx';

interface Props {
  readonly report: RegularsReport;
  readonly filter: ReportFilter;
  readonly against: Comparison;
}

/** First and further visits over the days, as bars and as a table. */
export function VisitsCard({ report, filter, against }: Props) {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  const { today } = useReportAddress();
  const { spanName } = useRegularsWords(against);
  const tables = useRegularsTables(against);
  // Before the first visit of all and after today there is nothing to draw.
  const from = Math.max(filter.from, report.firstDay ?? filter.from) as BusinessDay;
  const period = { from, to: Math.max(from, Math.min(filter.to, today)) as BusinessDay };
  const { usual, units } = unitsFor(lengthOf(period));
  const [unit, setUnit] = useOwnChoice('unit', units, usual);
  if (report.now.visits === 0) return null;
  const spans = visitSpans(report.days, unit, period, today);
  const most = spans.reduce((one, other) => (other.visits > one.visits ? other : one));
  const label = t('visits.chart', {
    visits: format.number(report.now.visits),
    again: format.number(report.now.visits - report.now.firstVisits),
    first: format.number(report.now.firstVisits),
    span: spanName(unit, most),
    most: format.number(most.visits),
  });
  return (
    <FiguresCard
      title={t('visits.title')}
      note={t(`visits.note.${unit}`)}
      table={tables.visits(spans, unit)}
      tableLook="behind"
      tools={
        units.length < 2 ? undefined : (
          <div>
            <Segmented
              label={t('unit.label')}
              value={unit}
              options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
              onChange={setUnit}
            />
          </div>
        )
      }
    >
      <VisitsChart spans={spans} unit={unit} label={label} />
    </FiguresCard>
  );
}
