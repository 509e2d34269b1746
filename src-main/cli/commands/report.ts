import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { HORIZONS, TIME_UNITS, type TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { UsageError } from '#main/shell/options.ts';
import type { Words } from '#main/shell/words.ts';
import type { Backend } from '#main/backend/backend.ts';
import { defineCommand, type CommandTools, type ExitCode } from '../command.ts';

const FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

type Btyd = Backend['services']['btyd'];
type BtydReport = Parameters<Btyd['rows']>[0];
type BtydRow = ReturnType<Btyd['rows']> extends Iterable<infer Row> ? Row : never;

/** What a report gets to write itself. */
interface Written {
  readonly report: BtydReport;
  readonly rows: Iterable<BtydRow>;
  readonly tools: CommandTools;
}

/** Figures of the shop on the command line; `btyd` is what to expect of each customer. */
export const reportCommand = defineCommand({
  name: 'report',
  takes: 'btyd [--as-of=DATE] [--time-unit=week|day] [--format=table|json|csv]',
  options: { 'as-of': { type: 'string' }, 'time-unit': { type: 'string' }, format: { type: 'string' } },
  run: async ({ values, positionals }, tools) => {
    const [name, ...more] = positionals;
    if (name === undefined) throw new UsageError('value_missing', 'report');
    if (name !== 'btyd') throw new UsageError('unexpected_word', name);
    if (more[0] !== undefined) throw new UsageError('unexpected_word', more[0]);
    const format = oneOf(FORMATS, values.format, 'table');
    const unit = oneOf(Object.keys(TIME_UNITS) as TimeUnit[], values['time-unit'], 'week');
    const asOf = values['as-of'] === undefined ? null : dateOption(values['as-of']);
    return tools.withBackend(async ({ services: { btyd } }): Promise<ExitCode> => {
      const made = btyd.report({ asOf, unit });
      if (!made.ok) {
        tools.note(tools.t(`cli:report.btyd.refused.${made.refusal.code}`));
        return 1;
      }
      WRITE[format]({ report: made.value, rows: btyd.rows(made.value), tools });
      return 0;
    });
  },
});

const WRITE: Readonly<Record<Format, (written: Written) => void>> = {
  table: ({ report, tools }) => writeTable(report, tools),
  json: ({ report, rows, tools }) => tools.say(JSON.stringify(asJson(report, rows), null, 2)),
  csv: ({ report, rows, tools }) => writeCsv(report, rows, tools),
};

function writeTable({ asOf, unit, customers, fit, totals, holdOut }: BtydReport, tools: CommandTools): void {
  const { t, language, say } = tools;
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  const rounded = (value: number) => number(value, 0);
  const day = (when: BusinessDay) => isoOfBusinessDay(when);
  say(t('cli:report.btyd.title', { date: day(asOf), count: customers, number: rounded(customers) }));
  for (const { weeks, visits } of totals)
    say(`  ${t('cli:report.btyd.total', { count: weeks, visits: rounded(visits) })}`);
  if (holdOut !== null) {
    const { knownUntil, weeks, expected, came } = holdOut;
    const facts = { date: day(knownUntil), count: weeks, expected: rounded(expected), came: rounded(came) };
    say(`  ${t('cli:report.btyd.holdOut', facts)}`);
  }
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    const error = fit.errors === null ? '' : ` ± ${number(fit.errors[name], 4)}`;
    say(`  ${name.padEnd(6)} ${number(fit.parameters[name], 4)}${error}`);
  }
  say(
    `  ${t('cli:report.btyd.fit', { logLikelihood: number(fit.logLikelihood, 2), unit: t(`cli:report.unit.${unit}`) })}`,
  );
}

function asJson({ asOf, unit, customers, fit, totals, holdOut }: BtydReport, rows: Iterable<BtydRow>) {
  return {
    report: 'btyd',
    asOf: isoOfBusinessDay(asOf),
    timeUnit: unit,
    parameters: fit.parameters,
    standardErrors: fit.errors,
    logLikelihood: fit.logLikelihood,
    customerCount: customers,
    expectedVisits: totals,
    holdOut: holdOut === null ? null : { ...holdOut, knownUntil: isoOfBusinessDay(holdOut.knownUntil) },
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

function writeCsv(report: BtydReport, rows: Iterable<BtydRow>, { t, say }: CommandTools): void {
  const line = (cells: readonly (string | number)[]) => say(csvLine(cells).trimEnd());
  line(headings(report, t));
  for (const { customerId, name, repeats, recency, age, alive, expected } of rows) {
    line([customerId, name, repeats, recency, age, alive ?? '', ...expected]);
  }
}

function headings({ unit }: BtydReport, t: Words): string[] {
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

/** @throws UsageError */
function oneOf<const Value extends string>(
  known: readonly Value[],
  given: string | undefined,
  otherwise: Value,
): Value {
  if (given === undefined) return otherwise;
  const found = known.find((value) => value === given);
  if (found === undefined) throw new UsageError('unexpected_word', given);
  return found;
}

/** @throws UsageError when it is no date like 2026-11-22 */
function dateOption(given: string): BusinessDay {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(given)) throw new UsageError('bad_date', given);
  try {
    return businessDayFromIso(given);
  } catch {
    throw new UsageError('bad_date', given);
  }
}
