import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { percentWords } from '#shared/domain/kernel/percent.ts';
import { survivalAt, type SurvivalCurve } from '#shared/domain/statistics/kaplan-meier.ts';
import type { CommandTools } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';

interface RhythmReport {
  readonly to: BusinessDay;
  /** Visits looked at; each is followed by another one or waits for it. */
  readonly visits: number;
  /** In days. */
  readonly curve: SurvivalCurve;
}

/** Days at which the curve is read for people; the other formats have all of it. */
const TOLD_DAYS = [7, 14, 30, 60, 90] as const;

/** How long it is until the next visit. */
export const rhythmReport: ReportWriter = async ({ reports }, { filter, to }, format, tools) => {
  const ask = { filter, follow: 'every', split: 'none', asOf: to, untilDays: null } as const;
  const { asOf, all } = await reports.ask('rhythmReturns', ask);
  const report: RhythmReport = { to: asOf, visits: all.of, curve: all.curve };
  if (report.curve.steps.length === 0) {
    tools.note(tools.t('cli:report.rhythm.nobody'));
    return 1;
  }
  if (format === 'table') writeTable(report, tools);
  else if (format === 'json') tools.say(JSON.stringify(asJson(report), null, 2));
  else writeCsv(report.curve, tools);
  return 0;
};

function writeTable({ to, visits, curve }: RhythmReport, { t, language, say }: CommandTools): void {
  const number = new Intl.NumberFormat(language);
  say(t('cli:report.rhythm.title', { date: isoOfBusinessDay(to), count: visits, number: number.format(visits) }));
  const { median } = curve;
  say(`  ${median === null ? t('cli:report.rhythm.noMedian') : t('cli:report.rhythm.median', { count: median })}`);
  for (const days of TOLD_DAYS) {
    const returned = percentWords(language, 1 - survivalAt(curve, days), { most: 1 });
    say(`  ${t('cli:report.rhythm.within', { count: days, share: returned })}`);
  }
}

function asJson({ to, visits, curve }: RhythmReport) {
  return { report: 'rhythm', to: isoOfBusinessDay(to), visits, medianDays: curve.median, steps: curve.steps };
}

function writeCsv({ steps }: SurvivalCurve, { t, say }: CommandTools): void {
  const columns = ['time', 'atRisk', 'happened', 'survival', 'low', 'high'] as const;
  say(csvLine(columns.map((column) => t(`cli:report.rhythm.column.${column}`))).trimEnd());
  for (const step of steps) say(csvLine(columns.map((column) => step[column])).trimEnd());
}
