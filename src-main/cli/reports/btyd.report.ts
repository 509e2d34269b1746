import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { HORIZONS } from '#shared/domain/bg-nbd/bg-nbd.ts';
import type { FoundFit, HoldOut } from '#shared/domain/reports/btyd/btyd-fit.ts';
import type { Backend } from '#main/backend/backend.ts';
import type { Words } from '#main/shell/words.ts';
import type { CommandTools } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';

type Btyd = Backend['services']['btyd'];
type BtydRow = ReturnType<Btyd['rows']> extends Iterable<infer Row> ? Row : never;

/** What to expect of each customer. */
export const btydReport: ReportWriter = ({ btyd }, { to, unit }, format, tools) => {
  const { found, refused, ...basis } = btyd.fitNow({ asOf: to, unit });
  if (found === null) {
    tools.note(tools.t(`cli:report.btyd.refused.${refused ?? 'NO_MAXIMUM'}`));
    return 1;
  }
  const report = { ...basis, refused, found };
  if (format === 'table') writeTable(report, tools);
  else if (format === 'json') tools.say(JSON.stringify(asJson(report, btyd.rows(report)), null, 2));
  else writeCsv(report, btyd.rows(report), tools);
  return 0;
};

/** The check of all its weeks together. */
function checkOf({ knownUntil, weeks }: HoldOut) {
  const sum = (of: 'expected' | 'came') => weeks.reduce((total, week) => total + week[of], 0);
  return { knownUntil, weeks: weeks.length, expected: sum('expected'), came: sum('came') };
}

function writeTable({ asOf, unit, customers, found }: FoundFit, tools: CommandTools): void {
  const { t, language, say } = tools;
  const { totals, holdOut, parameters, errors, logLikelihood } = found;
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  const rounded = (value: number) => number(value, 0);
  const day = (when: BusinessDay) => isoOfBusinessDay(when);
  say(t('cli:report.btyd.title', { date: day(asOf), count: customers, number: rounded(customers) }));
  for (const { weeks, visits } of totals)
    say(`  ${t('cli:report.btyd.total', { count: weeks, visits: rounded(visits) })}`);
  if (holdOut !== null) {
    const { knownUntil, weeks, expected, came } = checkOf(holdOut);
    const facts = { date: day(knownUntil), count: weeks, expected: rounded(expected), came: rounded(came) };
    say(`  ${t('cli:report.btyd.holdOut', facts)}`);
  }
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    const error = errors === null ? '' : ` ± ${number(errors[name], 4)}`;
    say(`  ${name.padEnd(6)} ${number(parameters[name], 4)}${error}`);
  }
  say(`  ${t('cli:report.btyd.fit', { logLikelihood: number(logLikelihood, 2), unit: t(`cli:report.unit.${unit}`) })}`);
}

function asJson({ asOf, unit, customers, found }: FoundFit, rows: Iterable<BtydRow>) {
  const { parameters, errors, logLikelihood, totals, holdOut } = found;
  return {
    report: 'btyd',
    asOf: isoOfBusinessDay(asOf),
    timeUnit: unit,
    parameters,
    standardErrors: errors,
    logLikelihood,
    customerCount: customers,
    expectedVisits: totals.map(({ weeks, visits }) => ({ weeks, visits })),
    holdOut: holdOut === null ? null : { ...checkOf(holdOut), knownUntil: isoOfBusinessDay(holdOut.knownUntil) },
    customers: Array.from(rows, ({ customerId, name, repeats, recency, age, alive, expected }) => ({
      customerId,
      name,
      frequency: repeats,
      recency,
      age,
      probabilityAlive: alive,
      expectedVisits: HORIZONS.map((weeks, index) => ({ weeks, visits: expected[index] ?? 0 })),
    })),
  };
}

function writeCsv(report: FoundFit, rows: Iterable<BtydRow>, { t, say }: CommandTools): void {
  const line = (cells: readonly (string | number)[]) => say(csvLine(cells).trimEnd());
  line(headings(report, t));
  for (const { customerId, name, repeats, recency, age, alive, expected } of rows) {
    line([customerId, name, repeats, recency, age, alive ?? '', ...expected]);
  }
}

function headings({ unit }: FoundFit, t: Words): string[] {
  const inUnits = { unit: t(`cli:report.unit.${unit}`) };
  return [
    t('cli:report.btyd.column.customerId'),
    t('cli:report.btyd.column.name'),
    t('cli:report.btyd.column.frequency'),
    t('cli:report.btyd.column.recency', inUnits),
    t('cli:report.btyd.column.age', inUnits),
    t('cli:report.btyd.column.alive'),
    ...HORIZONS.map((weeks) => t('cli:report.btyd.column.expected', { count: weeks })),
  ];
}
