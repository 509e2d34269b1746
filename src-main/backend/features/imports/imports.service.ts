import { basename } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { ImportFile, ImportPlan, ImportReport } from '#shared/contract/imports.contract.ts';
import { missingFields, needsProgram, type ImportField, type ImportKind } from '#shared/domain/imports/import-field.ts';
import type { ImportProblem, ProblemReason } from '#shared/domain/imports/import-problem.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { ImportRunId, JobId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { BackupRefusal } from '#main/backend/features/backups/backups.service.ts';
import type { JobEnd, Jobs } from '#main/backend/features/jobs/jobs.service.ts';
import { findProgram } from '#main/backend/features/programs/programs.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { Store } from '#main/backend/store/open.ts';
import { checkReports } from './check-reports.ts';
import type { CheckOutcome, ImportOrder } from './import-order.ts';
import * as repository from './imports.repository.ts';
import { inspectFile, type Inspected } from './inspect-file.ts';
import { uploadFolder, type UploadedFile } from './upload-folder.ts';

const RUNS_LISTED = 50;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly shop: ShopService;
  readonly dataFolder: string;
  /** A backup. If it cannot be made, nothing is imported. */
  readonly beforeImport: () => Promise<Result<unknown, BackupRefusal>>;
}

export interface Importer {
  /** null: from the command line. */
  readonly staffId: StaffId | null;
  /** Nobody waits at the till. */
  readonly inHaste: boolean;
}

type FileRefusal =
  | { readonly code: 'FILE_NOT_FOUND' | 'FILE_EMPTY' | 'FILE_NOT_TEXT' | 'DISK_FULL' }
  | { readonly code: 'FILE_TOO_LARGE'; readonly data: { readonly maxBytes: number } };

type PlanRefusal =
  | { readonly code: 'FILE_NOT_FOUND' | 'PROGRAM_NOT_FOUND' | 'BUSY' }
  | { readonly code: 'MAPPING_INCOMPLETE'; readonly data: { readonly missing: ImportField[] } };

/** Which report is meant: of a job of this start, or of a run of any time. */
export type ReportOf = { readonly jobId: JobId } | { readonly runId: ImportRunId };

export type ImportsService = ReturnType<typeof importsService>;

/** Brings in what a shop already has: looks into the file, tries it without writing, then does it. */
export function importsService({ store, clock, jobs, shop, dataFolder, beforeImport }: Parts) {
  const uploads = uploadFolder(dataFolder);
  const inspected = new Map<string, Inspected & { readonly uploaded: UploadedFile }>();
  const runOfJob = new Map<JobId, ImportRunId>();
  const checks = checkReports(clock);
  if (repository.hasInterruptedRuns(store.read)) store.write(repository.endInterruptedRuns);

  const inspect = async (uploaded: UploadedFile, kind: ImportKind): Promise<Result<ImportFile, FileRefusal>> => {
    const seen = await inspectFile(uploaded.path, kind, shop.get().language);
    if (!seen.ok) {
      uploads.drop(uploaded.id);
      return seen;
    }
    inspected.set(uploaded.id, { ...seen.value, uploaded });
    for (const id of inspected.keys()) if (uploads.isGone(id)) inspected.delete(id);
    return ok({ fileId: uploaded.id, name: uploaded.name, bytes: uploaded.bytes, ...seen.value.file });
  };

  const orderOf = (
    plan: ImportPlan,
    { staffId, inHaste }: Importer,
  ): Result<Omit<ImportOrder, 'runId'>, PlanRefusal> => {
    const file = inspected.get(plan.fileId);
    if (file === undefined || uploads.isGone(plan.fileId)) return refuse({ code: 'FILE_NOT_FOUND' });
    const missing = missingFields(plan.kind, plan.columns);
    if (missing.length > 0) return refuse({ code: 'MAPPING_INCOMPLETE', data: { missing } });
    const asksForProgram = needsProgram(plan.kind, plan.columns);
    if (asksForProgram && (plan.programId === null || findProgram(store.read, plan.programId) === undefined)) {
      return refuse({ code: 'PROGRAM_NOT_FOUND' });
    }
    const { kind, headed, columns, dateOrder, createCustomers, existing } = plan;
    return ok({
      kind,
      headed,
      columns,
      dateOrder,
      createCustomers,
      existing,
      staffId,
      inHaste,
      programId: asksForProgram ? plan.programId : null,
      path: file.uploaded.path,
      format: file.format,
      total: file.file.rows - (headed ? 1 : 0),
    });
  };

  const start = (order: ImportOrder) =>
    jobs.start({ kind: 'import', name: 'importFile', input: order, cancellable: true, writes: order.runId !== null });

  /** What the thread could not write itself, because it failed. */
  const settleRun = (runId: ImportRunId, jobId: JobId, end: JobEnd, fileId: string): void => {
    if (end.state === 'done') uploads.drop(fileId);
    if (end.state !== 'failed') return;
    const failure = jobs.find(jobId)?.failure ?? 'broken';
    store.write((db) => {
      repository.endRun(db, runId, { state: 'failed', failure, at: clock.now() });
      db.changed('imports');
    });
  };

  const withJob = (report: ImportReport): ImportReport => {
    const job = [...runOfJob].find(([, runId]) => runId === report.runId);
    return job === undefined ? report : { ...report, jobId: job[0] };
  };

  return {
    /** The next piece of a file; the last one is answered with what is in it. */
    upload: async (piece: {
      fileId: string;
      name: string;
      kind: ImportKind;
      offset: number;
      bytes: Buffer;
      last: boolean;
    }): Promise<Result<ImportFile | null, FileRefusal>> => {
      const taken = uploads.take(piece.fileId, piece.name, piece.offset, piece.bytes);
      if (!taken.ok || !piece.last) return taken.ok ? ok(null) : taken;
      return inspect(taken.value, piece.kind);
    },

    /** A file of this computer, read where it lies. */
    open: async (path: string, kind: ImportKind): Promise<Result<ImportFile, FileRefusal>> => {
      const referred = uploads.refer(randomUUID(), basename(path), path);
      return referred.ok ? inspect(referred.value, kind) : referred;
    },

    check: (plan: ImportPlan): Result<{ jobId: JobId; ended: Promise<unknown> }, PlanRefusal> => {
      const order = orderOf(plan, { staffId: null, inHaste: false });
      if (!order.ok) return order;
      const started = start({ ...order.value, runId: null });
      if (!started.ok) return started;
      const { id, ended } = started.value;
      checks.begin(id, plan.kind, inspected.get(plan.fileId)?.uploaded.name ?? '');
      const settled = ended.then(({ state, output }) =>
        checks.end(id, state, output as CheckOutcome | undefined, jobs.find(id)?.failure ?? null),
      );
      return ok({ jobId: id, ended: settled });
    },

    run: async (
      plan: ImportPlan,
      who: Importer,
    ): Promise<Result<{ jobId: JobId; runId: ImportRunId; ended: Promise<unknown> }, PlanRefusal | BackupRefusal>> => {
      const order = orderOf(plan, who);
      if (!order.ok) return order;
      if (jobs.writing()) return refuse({ code: 'BUSY' });
      const kept = await beforeImport();
      if (!kept.ok) return kept;
      const runId = store.write((db) => {
        const { kind, staffId, programId } = order.value;
        const fileName = inspected.get(plan.fileId)?.uploaded.name ?? '';
        db.changed('imports');
        return repository.insertRun(db, { kind, fileName, at: clock.now(), staffId, programId });
      });
      const started = start({ ...order.value, runId });
      if (!started.ok) {
        store.write((db) => repository.deleteRun(db, runId));
        return started;
      }
      const { id, ended } = started.value;
      runOfJob.set(id, runId);
      const settled = ended.then((end) => settleRun(runId, id, end, plan.fileId));
      return ok({ jobId: id, runId, ended: settled });
    },

    report: (of: ReportOf): Result<ImportReport, { code: 'REPORT_NOT_FOUND' }> => {
      const runId = 'runId' in of ? of.runId : runOfJob.get(of.jobId);
      const run = runId === undefined ? undefined : repository.findRun(store.read, runId);
      const report = run ?? ('jobId' in of ? checks.find(of.jobId)?.report : undefined);
      return report === undefined ? refuse({ code: 'REPORT_NOT_FOUND' }) : ok(withJob(report));
    },

    problems: (
      of: ReportOf,
      page: { why: ProblemReason | null; offset: number; limit: number },
    ): Result<{ total: number; problems: ImportProblem[] }, { code: 'REPORT_NOT_FOUND' }> => {
      const runId = 'runId' in of ? of.runId : runOfJob.get(of.jobId);
      if (runId !== undefined) return ok(repository.listProblems(store.read, runId, page));
      const check = 'jobId' in of ? checks.find(of.jobId) : undefined;
      if (check === undefined) return refuse({ code: 'REPORT_NOT_FOUND' });
      const all = check.problems.filter(({ why }) => page.why === null || why === page.why);
      return ok({ total: all.length, problems: all.slice(page.offset, page.offset + page.limit) });
    },

    runs: (): ImportReport[] => repository.listRuns(store.read, RUNS_LISTED).map(withJob),

    /** Nothing of anybody's file stays behind. */
    close: (): void => uploads.clear(),
  };
}
