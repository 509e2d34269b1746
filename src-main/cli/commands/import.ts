import { randomInt } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportFile, ImportPlan, ImportReport } from '#shared/contract/imports.contract.ts';
import { fieldsOf, IMPORT_KINDS, type ImportField, type ImportKind } from '#shared/domain/imports/import-field.ts';
import { DATE_ORDERS, type DateOrder } from '#shared/domain/imports/local-date.ts';
import { suggestDateOrder } from '#shared/domain/imports/suggest-plan.ts';
import type { JobId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { UsageError } from '#main/shell/options.ts';
import type { Backend } from '#main/backend/backend.ts';
import { beginShop } from '../begin-shop.ts';
import { defineCommand, type CommandTools, type ExitCode } from '../command.ts';
import { problemsCsv } from './import-report.ts';

const options = {
  program: { type: 'string' },
  columns: { type: 'string' },
  'date-order': { type: 'string' },
  'no-headings': { type: 'boolean' },
  'create-customers': { type: 'boolean' },
  'fill-gaps': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
} as const;

type Services = Backend['services'];

/** Customers or past visits from a CSV file; the same check and the same import as in the window. */
export const importCommand = defineCommand({
  name: 'import',
  takes: 'customers|visits FILE [--program=NAME] [--columns=name=1,phone=3] [--dry-run] [--report=FILE] …',
  options,
  run: async ({ values, positionals }, tools) => {
    const { kind, path } = whatAndWhere(positionals);
    const chosen = values.columns === undefined ? undefined : columnsOption(values.columns, kind);
    const order = dateOrderOption(values['date-order']);
    // A bare purchase history may come before there is a shop at all.
    const make =
      kind === 'visits' && values['create-customers'] === true && values['dry-run'] !== true && existsSync(path);
    const work = async (backend: Backend): Promise<ExitCode> => {
      const { services } = backend;
      const { imports, jobs, shop } = services;
      const { t, note } = tools;
      const refuse = (code: string): ExitCode => {
        note(t(`cli:import.refused.${code}`));
        return 1;
      };
      if (shop.find() === undefined) await beginForHistory(backend, tools);
      const opened = await imports.open(resolve(path), kind);
      if (!opened.ok) return refuse(opened.refusal.code);
      const file = opened.value;
      const programId = programOf(services, values.program);
      if (programId === undefined) return refuse('PROGRAM_NOT_FOUND');
      const headed = values['no-headings'] === true ? false : file.headed;
      const columns = chosen === undefined ? file.guess : file.guess.map((_, index) => chosen.get(index + 1) ?? null);
      const plan: ImportPlan = {
        kind,
        fileId: file.fileId,
        headed,
        columns,
        programId,
        dateOrder: order ?? suggestDateOrder(file, headed, columns, shop.get().country),
        createCustomers: values['create-customers'] === true,
        existing: values['fill-gaps'] === true ? 'fill_gaps' : 'skip',
      };
      sayWhatIsRead(file, plan, tools);
      const dry = values['dry-run'] === true;
      const started = dry ? imports.check(plan) : await imports.run(plan, { staffId: null, inHaste: true });
      if (!started.ok) return refuse(started.refusal.code);
      const { jobId, ended } = started.value;
      const label = t(dry ? 'cli:import.checking' : 'cli:import.working');
      for await (const job of jobs.watch(jobId) ?? []) tools.progress.show(label, job.done, job.total);
      await ended;
      return sayWhatCame(services, jobId, values.report, tools);
    };
    return tools.withBackend(work, { make });
  },
});

async function beginForHistory(backend: Backend, { t, language, dataFolder, note }: CommandTools): Promise<void> {
  const owner = { name: t('cli:demo.owner'), pin: String(randomInt(100_000, 1_000_000)) };
  const terms: ProgramTerms = {
    name: t('cli:import.program'),
    icon: 'star',
    stampsNeeded: 10,
    rewardText: t('cli:import.reward'),
    rewardValue: asMinorUnits(0),
    cooldownMinutes: 0,
    dailyCap: null,
    starterStamps: 0,
    cardExpiry: { kind: 'none' },
    rewardExpiryDays: null,
    activeFrom: null,
    activeUntil: null,
  };
  const begin = { with: 'program', terms } as const;
  const begun = await beginShop(backend, { name: t('cli:import.shop'), language, owner, begin });
  if (!begun) throw new Error('The folder has a shop by now, or its first PIN was refused');
  note(t('cli:import.begun', { folder: dataFolder, owner: owner.name, pin: owner.pin }));
}

function whatAndWhere([what, path, ...more]: readonly string[]): { kind: ImportKind; path: string } {
  const kind = IMPORT_KINDS.find((known) => known === what);
  if (kind === undefined)
    throw new UsageError(what === undefined ? 'value_missing' : 'unexpected_word', what ?? 'import');
  if (path === undefined) throw new UsageError('value_missing', `import ${kind}`);
  if (more[0] !== undefined) throw new UsageError('unexpected_word', more[0]);
  return { kind, path };
}

/** `name=1,phone=3`: which column, counted from 1, holds what; the others are left out. */
function columnsOption(text: string, kind: ImportKind): Map<number, ImportField> {
  const columns = new Map<number, ImportField>();
  for (const pair of text.split(',')) {
    const [name, place] = pair.split('=');
    const field = fieldsOf(kind).find((known) => known === name?.trim());
    if (field === undefined || !/^[1-9]\d{0,2}$/.test(place ?? '')) throw new UsageError('unexpected_word', pair);
    columns.set(Number(place), field);
  }
  return columns;
}

function dateOrderOption(text: string | undefined): DateOrder | undefined {
  if (text === undefined) return undefined;
  const order = DATE_ORDERS.find((known) => known === text.replaceAll('-', '_'));
  if (order === undefined) throw new UsageError('unexpected_word', text);
  return order;
}

/** By name or number; the only one there is when none is named. Undefined when there is no such program. */
function programOf({ programs }: Services, named: string | undefined): ProgramId | null | undefined {
  const all = programs.list({ archived: false });
  if (named === undefined) return all.length === 1 ? (all[0]?.id ?? null) : null;
  return all.find(({ id, terms }) => String(id) === named || terms.name.toLowerCase() === named.toLowerCase())?.id;
}

function sayWhatIsRead(file: ImportFile, plan: ImportPlan, { t, language, note }: CommandTools): void {
  const rows = file.rows - (plan.headed ? 1 : 0);
  const read = plan.columns.flatMap((field, index) =>
    field === null ? [] : [`${plan.headed ? file.headings[index] : index + 1} → ${t(`imports:field.${field}`)}`],
  );
  const number = new Intl.NumberFormat(language).format(rows);
  note(t('cli:import.read', { count: rows, number, name: file.name, encoding: file.encoding.toUpperCase() }));
  note(t('cli:import.columns', { columns: read.join('; ') }));
}

function sayWhatCame(
  { imports }: Services,
  jobId: JobId,
  reportFile: string | undefined,
  tools: CommandTools,
): ExitCode {
  const { t, language, say, note } = tools;
  const found = imports.report({ jobId });
  if (!found.ok) throw new Error('An import that has just ended has a report');
  const report: ImportReport = found.value;
  const written = (value: number): string => new Intl.NumberFormat(language).format(value);
  const result = report.state === 'checked' ? 'check.result' : 'report.result';
  say(t(`imports:${result}_${report.kind}`, { count: report.imported, figure: written(report.imported) }));
  for (const key of ['updated', 'created', 'stamps', 'skipped'] as const) {
    if (report[key] > 0) say(`  ${t(`imports:tally.${key}`)}: ${written(report[key])}`);
  }
  for (const { why, effect, count } of report.groups) {
    note(`  ${written(count)} × ${t(`imports:why.${why}`)} (${t(`imports:effect.${effect}`)})`);
  }
  if (reportFile !== undefined) {
    writeFileSync(reportFile, problemsCsv(imports, { jobId }, t));
    note(t('cli:import.report', { file: reportFile }));
  }
  if (report.state === 'done' || report.state === 'checked') return 0;
  note(
    report.state === 'failed'
      ? t(`imports:report.failed.${report.failure ?? 'broken'}`)
      : t('imports:report.cancelled'),
  );
  return 1;
}
