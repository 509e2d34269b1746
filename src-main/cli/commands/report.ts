import { TIME_UNITS, type TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { businessDayFromIso, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { UsageError } from '#main/shell/options.ts';
import { defineCommand } from '../command.ts';
import { btydReport } from '../reports/btyd.report.ts';
import { FORMATS, type ReportWriter } from '../reports/report-writer.ts';
import { rhythmReport } from '../reports/rhythm.report.ts';

const REPORTS: Readonly<Record<string, ReportWriter>> = { btyd: btydReport, rhythm: rhythmReport };

/** Figures of the shop on the command line. */
export const reportCommand = defineCommand({
  name: 'report',
  takes: `${Object.keys(REPORTS).join('|')} [--from=DATE] [--to=DATE] [--time-unit=week|day] [--format=table|json|csv]`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    // What the end of an observation is called elsewhere.
    'as-of': { type: 'string' },
    'time-unit': { type: 'string' },
    format: { type: 'string' },
  },
  run: async ({ values, positionals }, tools) => {
    const [name, ...more] = positionals;
    if (name === undefined) throw new UsageError('value_missing', 'report');
    const write = REPORTS[name];
    if (write === undefined) throw new UsageError('unexpected_word', name);
    if (more[0] !== undefined) throw new UsageError('unexpected_word', more[0]);
    const format = oneOf(FORMATS, values.format, 'table');
    const order = {
      from: dateOption(values.from),
      to: dateOption(values.to ?? values['as-of']),
      unit: oneOf(Object.keys(TIME_UNITS) as TimeUnit[], values['time-unit'], 'week'),
    };
    return tools.withBackend(async ({ services }) => write(services, order, format, tools));
  },
});

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
function dateOption(given: string | undefined): BusinessDay | null {
  if (given === undefined) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(given)) throw new UsageError('bad_date', given);
  try {
    return businessDayFromIso(given);
  } catch {
    throw new UsageError('bad_date', given);
  }
}
