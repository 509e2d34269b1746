import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { inPercent } from '#shared/domain/kernel/percent.ts';
import { BACK_WITHIN_DAYS, newcomersAYear, worthOf } from '#shared/domain/reports/worth/worth.ts';
import type { CommandTools } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';

/** What one more point of repeat rate is worth, by the shop's own figures. */
export const worthReport: ReportWriter = async ({ reports }, _order, format, tools) => {
  const report = await reports.ask('worth', null);
  const more = report.compared?.more ?? null;
  if (more === null || report.newcomers.count === 0) {
    const finding = tools.t(`reports-worth:finding.${more === null ? 'tooLittle' : 'noNewcomers'}`);
    tools.note(finding.replaceAll(/<\/?b>/gu, ''));
    return 1;
  }
  if (format === 'json') tools.say(JSON.stringify(asJson(report), null, 2));
  else
    for (const cells of rowsOf(report, tools)) tools.say(format === 'csv' ? csvLine(cells).trimEnd() : asLine(cells));
  return 0;
};

function asLine([name, value, low, high]: readonly (string | number)[]): string {
  return low === '' ? `${name}: ${value}` : `${name}: ${value} (${low} – ${high})`;
}

function rowsOf({ newcomers, rate, compared }: WorthReport, { t }: CommandTools): (string | number)[][] {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const rows: (string | number)[][] = [
    [t('reports-worth:sources.newcomers'), rounded(newcomersAYear(newcomers)), '', ''],
    [
      `${t('reports-worth:sources.rate', { days: BACK_WITHIN_DAYS })} (%)`,
      rate.of === 0 ? '' : inPercent(rate.count / rate.of),
      rate.interval === null ? '' : inPercent(rate.interval.low),
      rate.interval === null ? '' : inPercent(rate.interval.high),
    ],
  ];
  if (compared === null || compared.more === null) return rows;
  const span = t(`reports-worth:span.${compared.days}`);
  const { difference, low, high } = compared.more;
  return [
    ...rows,
    [t('reports-worth:sources.returners', { span }), rounded(compared.returners.visits), '', ''],
    [t('reports-worth:sources.others', { span }), rounded(compared.others.visits), '', ''],
    [t('reports-worth:sources.more'), rounded(difference), rounded(low), rounded(high)],
  ];
}

function asJson(report: WorthReport) {
  const { inputs, lastDay, newcomers, rate, compared } = report;
  const more = compared?.more ?? null;
  const point = more === null || inputs === null ? null : worthOf(newcomers, more, inputs, 1);
  return {
    report: 'worth',
    until: isoOfBusinessDay(lastDay),
    newcomers,
    repeatRate: { ...rate, from: isoOfBusinessDay(rate.from), to: isoOfBusinessDay(rate.to) },
    visitsCompared: compared,
    visitValueInMinorUnits: inputs?.visitValue ?? null,
    marginPercent: inputs?.marginPercent ?? null,
    onePointMore: point,
  };
}
