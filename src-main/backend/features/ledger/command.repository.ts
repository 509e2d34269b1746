import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CommandId, type Sequence, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { bytesOfCommandId } from './command-id.service.ts';

export interface CommandRecord {
  readonly id: CommandId;
  readonly at: Moment;
  readonly procedure: string;
  readonly staffId: StaffId | null;
  /** Entries it wrote; null when it wrote none. */
  readonly entries: { readonly first: Sequence; readonly last: Sequence } | null;
  /** JSON */
  readonly answer: string;
}

export function findAnswer(db: ReadableDb, id: CommandId): string | undefined {
  return db.get<{ answer: string }>(`SELECT answer FROM command WHERE id = :id`, { id: bytesOfCommandId(id) })?.answer;
}

/** The ledger entries a command wrote; undefined when there is no such command or it wrote none. */
export function findEntriesOfCommand(
  db: ReadableDb,
  id: CommandId,
): { at: Moment; first: Sequence; last: Sequence } | undefined {
  const row = db.get<{ at: Moment; first_seq: number | null; last_seq: number | null }>(
    `SELECT at, first_seq, last_seq FROM command WHERE id = :id`,
    { id: bytesOfCommandId(id) },
  );
  if (row === undefined || row.first_seq === null || row.last_seq === null) return undefined;
  return { at: row.at, first: asId<Sequence>(row.first_seq), last: asId<Sequence>(row.last_seq) };
}

export function keepCommand(db: WritableDb, command: CommandRecord): void {
  db.run(
    `INSERT INTO command (id, at, procedure, staff_id, first_seq, last_seq, answer)
     VALUES (:id, :at, :procedure, :staffId, :first, :last, :answer)`,
    {
      id: bytesOfCommandId(command.id),
      at: command.at,
      procedure: command.procedure,
      staffId: command.staffId,
      first: command.entries?.first ?? null,
      last: command.entries?.last ?? null,
      answer: command.answer,
    },
  );
}

/** Stands in the place of an answer that was erased with the customer it was about. */
export const ERASED_ANSWER = '';

/**
 * Erases the answers that name a number under a key, such as `"customerId":12`. The commands stay, so that none of
 * them is carried out a second time.
 */
export function eraseAnswersAbout(db: WritableDb, key: 'customerId' | 'caseId', id: number): void {
  db.run(
    `UPDATE command SET answer = :erased
     WHERE instr(answer, :named || ',') > 0 OR instr(answer, :named || '}') > 0`,
    { erased: ERASED_ANSWER, named: `"${key}":${id}` },
  );
}

export function dropAnswersBefore(db: WritableDb, at: Moment): number {
  return db.run(`DELETE FROM command WHERE at < :at`, { at }).changes;
}
