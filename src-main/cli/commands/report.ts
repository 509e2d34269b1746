import { TIME_UNITS, type TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { businessDayFromIso, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { cohortUnits } from '#shared/domain/reports/cohort-period.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { builtInIdOf, segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import type { Backend } from '#main/backend/backend.ts';
import { readMark, type LedgerMark } from '#shared/domain/reports/day-report/ledger-mark.ts';
import { UsageError } from '#main/shell/options.ts';
import { defineCommand } from '../command.ts';
import { btydReport } from '../reports/btyd.report.ts';
import { programFiguresReport } from '../reports/program-figures.report.ts';
import { cohortsReport } from '../reports/cohorts.report.ts';
import { dayReport } from '../reports/day.report.ts';
import { letterReport } from '../reports/letter.report.ts';
import { FORMATS, type ReportWriter } from '../reports/report-writer.ts';
import { regularsReport } from '../reports/regulars.report.ts';
import { rhythmReport } from '../reports/rhythm.report.ts';
import { segmentsReport } from '../reports/segments.report.ts';
import { shiftsReport } from '../reports/shifts.report.ts';
import { worthReport } from '../reports/worth.report.ts';

/** What limits a report, as its options are called. */
type Limit = 'from' | 'to' | 'program' | 'segment' | 'weekday' | 'staff';

const days: readonly Limit[] = ['from', 'to'];
const everything: readonly Limit[] = [...days, 'program', 'segment', 'weekday', 'staff'];

interface Report {
  readonly write: ReportWriter;
  /** What it can be limited by, as in the window. */
  readonly takes: readonly Limit[];
}

const REPORTS: Readonly<Record<string, Report>> = {
  regulars: { write: regularsReport, takes: everything },
  // The model looks at all visits of everybody, until a day.
  btyd: { write: btydReport, takes: ['to'] },
  'program-figures': { write: programFiguresReport, takes: [...days, 'program', 'segment'] },
  cohorts: { write: cohortsReport, takes: everything },
  // One day, and the month a day lies in.
  day: { write: dayReport, takes: ['from'] },
  letter: { write: letterReport, takes: ['from'] },
  rhythm: { write: rhythmReport, takes: everything },
  // Groups are always those of today.
  segments: { write: segmentsReport, takes: ['program', 'segment', 'weekday', 'staff'] },
  shifts: { write: shiftsReport, takes: [...days, 'program', 'weekday', 'staff'] },
  // Always of the last year and of everybody.
  worth: { write: worthReport, takes: [] },
};

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Before anything a shop could have written down. */
const FIRST_DAY = 0 as BusinessDay;

/** Figures of the shop on the command line. */
export const reportCommand = defineCommand({
  name: 'report',
  takes: `${Object.keys(REPORTS).join('|')} [--from=DATE] [--to=DATE] [--program=NAME] [--segment=NAME] [--weekday=1-7] [--staff=NAME] [--time-unit=week|day] [--unit=month|week] [--check=NUMBER:HASH] [--format=table|json|csv]`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    // What the end of an observation is called elsewhere.
    'as-of': { type: 'string' },
    // Each by its number, or as the shop calls it.
    program: { type: 'string' },
    segment: { type: 'string' },
    staff: { type: 'string' },
    // ISO: Monday is 1.
    weekday: { type: 'string' },
    'time-unit': { type: 'string' },
    unit: { type: 'string' },
    // Of the day report: number and hash from a sheet that was kept, as 14237:8283b4544440375f.
    check: { type: 'string' },
    format: { type: 'string' },
  },
  run: async ({ values, positionals }, tools) => {
    const [name, ...more] = positionals;
    if (name === undefined) throw new UsageError('value_missing', 'report');
    const report = REPORTS[name];
    if (report === undefined) throw new UsageError('unexpected_word', name);
    if (more[0] !== undefined) throw new UsageError('unexpected_word', more[0]);
    const unused = unusedOf(report, values);
    if (unused !== undefined) {
      tools.note(tools.t('cli:report.unused', { report: name, option: `--${unused}` }));
      return 1;
    }
    const format = oneOf(FORMATS, values.format, 'table');
    const from = dateOption(values.from);
    const to = dateOption(values.to ?? values['as-of']);
    const unit = oneOf(Object.keys(TIME_UNITS) as TimeUnit[], values['time-unit'], 'week');
    const cohortUnit = oneOf(cohortUnits, values.unit, 'month');
    const weekday = values.weekday === undefined ? null : Number(oneOf(WEEKDAYS, values.weekday, '1'));
    const check = markOption(values.check);
    return tools.withBackend(async ({ services }) => {
      const filter = {
        ...(await narrowed(services, values)),
        weekday,
        from: from ?? FIRST_DAY,
        to: to ?? services.shop.today(),
      };
      return report.write(services, { from, to, unit, cohortUnit, filter, check }, format, tools);
    });
  },
});

/** The first option by which the report cannot be limited: it would be about more than was asked for. */
function unusedOf(
  { takes }: Report,
  given: Readonly<Partial<Record<Limit | 'as-of', string | undefined>>>,
): Limit | 'as-of' | undefined {
  if (given['as-of'] !== undefined && !takes.includes('to')) return 'as-of';
  return everything.find((limit) => given[limit] !== undefined && !takes.includes(limit));
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

/** @throws UsageError */
function markOption(given: string | undefined): LedgerMark | null {
  if (given === undefined) return null;
  const mark = readMark(given);
  if (mark === null) throw new UsageError('unexpected_word', given);
  return mark;
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

type Named = Partial<Record<'program' | 'segment' | 'staff', string | undefined>>;

/** @throws UsageError where something is named that the shop does not have */
async function narrowed(
  { programs, segments, staff }: Backend['services'],
  named: Named,
): Promise<Pick<ReportFilter, 'programId' | 'segmentId' | 'staffId'>> {
  const offered = programs.list({ archived: true }).map(({ id, terms }) => ({ id, name: terms.name }));
  const builtIn = segmentGroups.map((group) => ({ id: builtInIdOf(group), name: group }));
  return {
    programId: pick(offered, named.program),
    segmentId: pick([...segments.list(), ...builtIn], named.segment),
    staffId: pick(staff.list(), named.staff),
  };
}

/** By number, or by name as it is written or in other capitals. */
function pick<Id extends number>(
  all: readonly { readonly id: Id; readonly name: string }[],
  named: string | undefined,
): Id | null {
  if (named === undefined) return null;
  const wanted = named.toLocaleLowerCase();
  const found = all.find(({ id, name }) => String(id) === named || name.toLocaleLowerCase() === wanted);
  if (found === undefined) throw new UsageError('unexpected_word', named);
  return found.id;
}
