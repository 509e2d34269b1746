import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReportWriter } from './report-writer.ts';
import { writeRows } from './write-rows.ts';

/** Of those who first came in a month or week, how many came in those after it; a row for each cell of the table. */
export const cohortsReport: ReportWriter = async ({ reports }, { filter, cohortUnit }, format, tools) => {
  const { t } = tools;
  const { unit, rows, shownFrom } = await reports.ask('cohorts', { filter, unit: cohortUnit });
  if (rows.length === 0) {
    tools.note(t('cli:report.cohorts.nobody'));
    return 1;
  }
  if (shownFrom !== null) tools.note(t('cli:report.cohorts.shownFrom', { date: isoOfBusinessDay(shownFrom) }));
  writeRows(
    {
      report: 'cohorts',
      lines: [t(`cli:report.cohorts.title.${unit}`, { date: isoOfBusinessDay(filter.to) })],
      facts: { unit },
      columns: [
        { key: 'cohort', title: t('cli:report.cohorts.column.cohort'), kind: 'day' },
        { key: 'customers', title: t('cli:report.cohorts.column.customers'), kind: 'number' },
        { key: 'after', title: t('cli:report.cohorts.column.after'), kind: 'number' },
        { key: 'came', title: t('cli:report.cohorts.column.came'), kind: 'number' },
        { key: 'share', title: t('cli:report.cohorts.column.share'), kind: 'share' },
        // 1, or 0 where the month or week is not over: more may still come.
        { key: 'over', title: t('cli:report.cohorts.column.over'), kind: 'number' },
      ],
      rows: rows.flatMap(({ cohort, customers, cells }) =>
        cells.map((cell, after) => ({
          cohort,
          customers,
          after,
          came: cell.customers,
          share: customers === 0 ? null : cell.customers / customers,
          over: cell.isOver ? 1 : 0,
        })),
      ),
    },
    format,
    tools,
  );
  return 0;
};
