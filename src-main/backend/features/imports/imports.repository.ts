import type { ImportReport, ProblemGroup } from '#shared/contract/imports.contract.ts';
import type { JobFailure } from '#shared/contract/jobs.contract.ts';
import type { ImportKind } from '#shared/domain/imports/import-field.ts';
import type { ImportProblem, ProblemReason } from '#shared/domain/imports/import-problem.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type ImportRunId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Tally } from './import-order.ts';

export function insertRun(
  db: WritableDb,
  run: { kind: ImportKind; fileName: string; at: Moment; staffId: StaffId | null; programId: ProgramId | null },
): ImportRunId {
  const { lastId } = db.run(
    `INSERT INTO import_run (kind, file_name, state, started_at, staff_id, program_id)
     VALUES (:kind, :fileName, 'running', :at, :staffId, :programId)`,
    run,
  );
  return asId<ImportRunId>(lastId);
}

/** One that never began. */
export function deleteRun(db: WritableDb, id: ImportRunId): void {
  db.run('DELETE FROM import_run WHERE id = :id', { id });
}

export function updateTally(db: WritableDb, id: ImportRunId, tally: Tally): void {
  db.run(
    `UPDATE import_run SET rows = :rows, imported = :imported, updated = :updated, skipped = :skipped,
       created = :created, stamps = :stamps WHERE id = :id`,
    { id, ...tally },
  );
}

export function endRun(
  db: WritableDb,
  id: ImportRunId,
  end: { state: 'done' | 'cancelled' | 'failed'; failure: JobFailure | null; at: Moment },
): void {
  db.run('UPDATE import_run SET state = :state, failure = :failure, ended_at = :at WHERE id = :id', { id, ...end });
}

/** Runs that were going on when Stempel was stopped. */
export function endInterruptedRuns(db: WritableDb): void {
  db.run("UPDATE import_run SET state = 'failed', failure = 'stopped' WHERE state = 'running'");
}

export function hasInterruptedRuns(db: ReadableDb): boolean {
  return db.get("SELECT 1 FROM import_run WHERE state = 'running' LIMIT 1") !== undefined;
}

/** @param number of the first of them within the run */
export function insertProblems(
  db: WritableDb,
  runId: ImportRunId,
  number: number,
  problems: readonly ImportProblem[],
): void {
  for (const [index, problem] of problems.entries()) {
    db.run(
      `INSERT INTO import_problem (run_id, number, line, field, why, value, effect)
       VALUES (:runId, :number, :line, :field, :why, :value, :effect)`,
      { runId, number: number + index, ...problem },
    );
  }
}

type RunRow = Omit<ImportReport, 'runId' | 'jobId' | 'problemCount' | 'groups'> & { readonly id: number };

const RUN_COLUMNS = `r.id, r.kind, r.file_name AS fileName, r.state, r.failure, r.started_at AS startedAt,
  r.ended_at AS endedAt, s.name AS staffName, r.rows, r.imported, r.updated, r.skipped, r.created, r.stamps`;

export function findRun(db: ReadableDb, id: ImportRunId): ImportReport | undefined {
  const row = db.get<RunRow>(
    `SELECT ${RUN_COLUMNS} FROM import_run r LEFT JOIN staff s ON s.id = r.staff_id WHERE r.id = :id`,
    { id },
  );
  return row === undefined ? undefined : toReport(db, row);
}

/** Newest first. */
export function listRuns(db: ReadableDb, limit: number): ImportReport[] {
  return db
    .all<RunRow>(
      `SELECT ${RUN_COLUMNS} FROM import_run r LEFT JOIN staff s ON s.id = r.staff_id ORDER BY r.id DESC LIMIT :limit`,
      { limit },
    )
    .map((row) => toReport(db, row));
}

function toReport(db: ReadableDb, { id, ...row }: RunRow): ImportReport {
  const groups = db.all<ProblemGroup>(
    `SELECT why, effect, count(*) AS count FROM import_problem WHERE run_id = :id
     GROUP BY why, effect ORDER BY count DESC, why`,
    { id },
  );
  const problemCount = groups.reduce((sum, { count }) => sum + count, 0);
  return { ...row, runId: asId<ImportRunId>(id), jobId: null, problemCount, groups };
}

/** @param why null for every reason */
export function listProblems(
  db: ReadableDb,
  id: ImportRunId,
  page: { why: ProblemReason | null; offset: number; limit: number },
): { total: number; problems: ImportProblem[] } {
  const where = page.why === null ? 'run_id = :id' : 'run_id = :id AND why = :why';
  const whose = page.why === null ? { id } : { id, why: page.why };
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM import_problem WHERE ${where}`, whose)?.n ?? 0;
  const problems = db.all<ImportProblem>(
    `SELECT line, field, why, value, effect FROM import_problem WHERE ${where}
     ORDER BY number LIMIT :limit OFFSET :offset`,
    { ...whose, offset: page.offset, limit: page.limit },
  );
  return { total, problems };
}

export function countImportedVisits(db: ReadableDb, customerId: CustomerId, programId: ProgramId): Map<Moment, number> {
  const rows = db.all<{ at: Moment; visits: number }>(
    `SELECT at, count(DISTINCT command_id) AS visits FROM ledger
     WHERE customer_id = :customerId AND program_id = :programId AND kind = 'stamp' AND detail ->> '$.imported' = 1
     GROUP BY at`,
    { customerId, programId },
  );
  return new Map(rows.map(({ at, visits }) => [at, visits]));
}
