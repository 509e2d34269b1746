import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import type { CommandTools } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';

/** How big the groups of customers are, at the end of the days that were asked for. */
export const segmentsReport: ReportWriter = async ({ reports }, { filter }, format, tools) => {
  const report = await reports.ask('segments', filter);
  if (report.customers === 0) {
    tools.note(tools.t('cli:report.segments.nobody'));
    return 1;
  }
  if (format === 'table') writeTable(report, tools);
  else if (format === 'json') tools.say(JSON.stringify(asJson(report), null, 2));
  else writeCsv(report, tools);
  return 0;
};

function writeTable({ asOf, before, customers, groups }: SegmentsReport, { t, language, say }: CommandTools): void {
  const number = new Intl.NumberFormat(language);
  const names = groups.map(({ group }) => t(`reports-segments:group.${group}`));
  const longest = Math.max(...names.map(({ length }) => length));
  say(
    t('cli:report.segments.title', {
      date: isoOfBusinessDay(asOf),
      before: isoOfBusinessDay(before),
      count: customers,
      number: number.format(customers),
    }),
  );
  for (const [at, group] of groups.entries()) {
    const sizes = [group.customers, group.before].map((size) => number.format(size).padStart(9));
    say(`  ${(names[at] ?? '').padEnd(longest)} ${sizes.join(' ')}`);
  }
}

function asJson({ asOf, before, customers, customersBefore, groups, grid, moves }: SegmentsReport) {
  return {
    report: 'segments',
    asOf: isoOfBusinessDay(asOf),
    before: isoOfBusinessDay(before),
    customerCount: customers,
    customerCountBefore: customersBefore,
    groups,
    // By recency 1 to 5, then by frequency 1 to 5.
    scores: grid,
    moves: moves.flatMap((row, from) =>
      row.flatMap((count, to) =>
        count === 0 ? [] : [{ from: segmentGroups[from] ?? null, to: segmentGroups[to], customers: count }],
      ),
    ),
  };
}

function writeCsv({ groups }: SegmentsReport, { t, say }: CommandTools): void {
  const line = (cells: readonly (string | number)[]) => say(csvLine(cells).trimEnd());
  const columns = ['group', 'customers', 'before', 'visits', 'stamps', 'daysAway'] as const;
  line(columns.map((column) => t(`cli:report.segments.column.${column}`)));
  for (const group of groups) line(columns.map((column) => group[column] ?? ''));
}
