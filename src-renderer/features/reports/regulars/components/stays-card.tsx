import { useTranslation } from 'react-i18next';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useCohorts } from '../../cohorts/api/use-cohorts.ts';
import { CohortGrid } from '../../cohorts/components/cohort-grid.tsx';
import { useCohortTable } from '../../cohorts/use-cohort-table.ts';
import { useOpenCohort } from '../../cohorts/use-open-cohort.ts';
import { useReportAddress } from '../../frame/report-address.ts';

/** Months of first visits, and months since, that fit beside the picture. */
const mostRows = 8;
const mostAges = 7;

interface Props {
  readonly filter: ReportFilter;
}

/** In small what another report says at length: what share still comes, by the month of the first visit. */
export function StaysCard({ filter }: Props) {
  const { t } = useTranslation('reports-regulars');
  const { onOpenReport } = useReportAddress();
  const { data: report } = useCohorts({ filter, unit: 'month' });
  const tableOf = useCohortTable();
  const { onCohort } = useOpenCohort('month');
  if (report === undefined || report.rows.length < 2) return null;
  const table = tableOf(report, 'share', onCohort);
  return (
    <FiguresCard title={t('stays.title')} note={t('stays.note')} table={table} tableLook="drawn">
      <CohortGrid table={latest(table)} compact />
      <p>
        <TextLink onClick={() => onOpenReport('/reports/cohorts')}>{t('stays.more')}</TextLink>
      </p>
    </FiguresCard>
  );
}

/** The last months with what came soon after; the row of all of them is the last one. */
function latest({ name, heads, rows }: FigureTable): FigureTable {
  // Beside the month and how many were new in it.
  const shown = mostAges + 2;
  return {
    name,
    heads: heads.slice(0, shown),
    rows: rows.slice(-mostRows - 1).map((row) => ({ ...row, cells: row.cells.slice(0, shown) })),
  };
}
