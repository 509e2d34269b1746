import { useTranslation } from 'react-i18next';
import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import { NEW_WITHIN_DAYS } from '#shared/domain/reports/segments/groups.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { NothingToReport, ReportPage } from '../frame/report-page.tsx';
import { useReportAddress } from '../frame/report-address.ts';
import { useReportFilter } from '../frame/use-report-filter.ts';
import { useSegmentsReport } from './api/segments-queries.ts';
import { GroupBars } from './components/group-bars.tsx';
import { SavedSegments } from './components/saved-segments.tsx';
import { ScoresGrid } from './components/scores-grid.tsx';
import { Quiet, Said } from '#renderer/ui/words.tsx';
import { useOpenFigure } from './use-open-figure.ts';
import { useSegmentsTables } from './use-segments-tables.ts';
import { useSegmentsFinding } from './use-segments-words.ts';

/** Who comes often, who is new and who stays away, by groups of all customers as they are today. */
export function SegmentsScreen() {
  const { t } = useTranslation('reports-segments');
  const { today } = useReportAddress();
  const filter = useReportFilter();
  const { data: report, error } = useSegmentsReport({ ...filter, from: today, to: today });
  const open = useOpenFigure();
  const finding = useSegmentsFinding(report);
  const nobody = report?.customers === 0;
  return (
    <ReportPage
      title={t('title')}
      finding={finding}
      links={{ who: open({ group: 'slipping' }) }}
      error={error}
      withPeriod={false}
      empty={nobody ? <NothingToReport title={t('empty.title')}>{t('empty.text')}</NothingToReport> : undefined}
    >
      {report === undefined ? null : <Cards report={report} />}
    </ReportPage>
  );
}

function Cards({ report }: { readonly report: SegmentsReport }) {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const open = useOpenFigure();
  const tables = useSegmentsTables(open);
  const dates = { from: format.day(report.before), to: format.day(report.asOf) };
  return (
    <>
      <FiguresCard
        title={t('groups.title')}
        note={t('groups.note', { date: dates.from })}
        table={tables.groups(report)}
      >
        <GroupBars report={report} />
      </FiguresCard>
      <SavedSegments />
      <FiguresCard title={t('moves.title')} note={t('moves.note', dates)} table={tables.moves(report)}>
        <Said>{tables.movesSentence(report)}</Said>
      </FiguresCard>
      <FiguresCard title={t('grid.title')} table={tables.grid(report)} tableLook="behind">
        <ScoresGrid report={report} open={open} />
        <Quiet>{t('grid.note')}</Quiet>
        <Quiet>{t('how', { days: format.number(NEW_WITHIN_DAYS) })}</Quiet>
      </FiguresCard>
    </>
  );
}
