import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { PersonalRecord } from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

const QUOTES = `(instr(lower(value), lower(:known)) > 0
  OR instr(replace(replace(replace(value, ' ', ''), '-', ''), '.', ''), :known) > 0)`;

/** A line of an import report, and which it is. */
interface QuotingLine {
  readonly runId: number;
  readonly number: number;
  readonly record: PersonalRecord;
}

/** Lines that say something, in whatever letters, or digits however they were grouped. */
export function linesQuoting(db: ReadableDb, known: string): QuotingLine[] {
  return db
    .all<{ run_id: number; number: number; file_name: string; line: number; value: string }>(
      `SELECT run_id, number, file_name, line, value FROM import_problem JOIN import_run ON import_run.id = run_id
       WHERE ${QUOTES} ORDER BY run_id, number`,
      { known },
    )
    .map((row) => ({
      runId: row.run_id,
      number: row.number,
      record: { file: row.file_name, line: row.line, text: row.value },
    }));
}

export function emptyLinesQuoting(db: WritableDb, known: string): void {
  db.run(`UPDATE import_problem SET value = '' WHERE ${QUOTES}`, { known });
}

/** What a file may call a customer by. */
interface CustomerWords {
  readonly name: string;
  readonly phone: string;
  readonly phoneTyped: string;
  readonly email: string;
  readonly reference: string;
  readonly codes: readonly string[];
}

export function wordsOf(db: ReadableDb, id: CustomerId): CustomerWords | undefined {
  const row = db.get<{ name: string; phone: string; phone_typed: string; email: string; reference: string }>(
    'SELECT name, phone, phone_typed, email, reference FROM customer WHERE id = :id',
    { id },
  );
  if (row === undefined) return undefined;
  const codes = db.all<{ code: string }>('SELECT code FROM customer_code WHERE customer_id = :id', { id });
  const { phone_typed: phoneTyped, ...words } = row;
  return { ...words, phoneTyped, codes: codes.map(({ code }) => code) };
}
