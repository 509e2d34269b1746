import { useTranslation } from 'react-i18next';
import { cohortUnits } from '#shared/domain/reports/cohort-period.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Choices } from '#renderer/ui/choices.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import type { CohortReport } from '#shared/contract/reports/cohorts.contract.ts';
import { ReportPage } from '../frame/report-page.tsx';
import { useOwnChoice, useReportFilter } from '../frame/use-report-filter.ts';
import { useCohorts } from './api/use-cohorts.ts';
import { BetweenCard } from './components/between-card.tsx';
import { CohortCurve } from './components/cohort-curve.tsx';
import { CohortGrid } from './components/cohort-grid.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import { useCohortFinding } from './use-cohort-finding.ts';
import { shownAs, useCohortTable } from './use-cohort-table.ts';
import { useCohortWords } from './use-cohort-words.ts';
import { useOpenCohort } from './use-open-cohort.ts';

/** Who stays: what became of those who came for the first time in a month or week. */
export function CohortsScreen() {
  const { t } = useTranslation('reports-cohorts');
  const format = useFormat();
  const filter = useReportFilter();
  const [unit, onUnit] = useOwnChoice('unit', cohortUnits, 'month');
  const [shows, onShows] = useOwnChoice('shows', shownAs, 'share');
  const { data: report, error } = useCohorts({ filter, unit });
  const tableOf = useCohortTable();
  const curveTable = useCurveTable();
  const { onCohort, onBetween } = useOpenCohort(unit);
  const finding = useCohortFinding(report);
  const some = report !== undefined && report.rows.length > 0 ? report : undefined;
  const grid = some === undefined ? undefined : tableOf(some, shows, onCohort);
  const drawn = (some?.ages.length ?? 0) > 1;
  return (
    <ReportPage
      title={t('title')}
      finding={finding}
      error={error}
      tools={
        <Choices>
          <Segmented
            label={t('unit.label')}
            value={unit}
            options={cohortUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
            onChange={onUnit}
          />
          <Segmented
            label={t('shows.label')}
            value={shows}
            options={shownAs.map((value) => ({ value, label: t(`shows.${value}`) }))}
            onChange={onShows}
          />
        </Choices>
      }
    >
      {some === undefined || grid === undefined ? null : (
        <>
          <FiguresCard title={t('grid.title')} note={t(`grid.note.${some.unit}`)} table={grid} tableLook="drawn">
            <CohortGrid table={grid} />
            {some.shownFrom === null ? null : <Quiet>{t('grid.shownFrom', { day: format.day(some.shownFrom) })}</Quiet>}
          </FiguresCard>
          <FiguresCard
            title={t(`curve.title.${some.unit}`)}
            note={t('curve.note')}
            table={drawn ? curveTable(some) : undefined}
            tableLook="behind"
          >
            {drawn ? <CohortCurve report={some} /> : <Quiet>{t('curve.tooShort')}</Quiet>}
          </FiguresCard>
        </>
      )}
      <BetweenCard filter={filter} onOpen={onBetween} />
    </ReportPage>
  );
}

function useCurveTable(): (report: CohortReport) => FigureTable {
  const { t } = useTranslation('reports-cohorts');
  const words = useCohortWords();
  const cells = useFigureCells();
  return ({ unit, ages }) => ({
    name: t(`curve.title.${unit}`),
    heads: [
      t(`curve.since.${unit}`),
      t('curve.came'),
      t('curve.of'),
      t('curve.share'),
      t('curve.likely'),
      t('curve.cohorts'),
    ],
    rows: ages.map(({ age, customers, of, cohorts, interval }) => ({
      key: String(age),
      cells: [
        { text: age === 0 ? '0' : words.later(unit, age), sheet: { kind: 'number', value: age } },
        cells.count(customers),
        cells.count(of),
        cells.share({ count: customers, of }),
        cells.range(interval),
        cells.count(cohorts),
      ],
    })),
  });
}
