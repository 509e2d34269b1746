import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { PersonalDataHolder, PersonalRecord } from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Shorter values stand in too many lines to say anything about her. */
const LEAST_LETTERS = 3;
/** Of a phone number, without the country and however it was written. */
const LAST_DIGITS = 7;

/** Lines of import reports that quote her name, number or e-mail; the file itself is not kept. */
export const importsPersonalData: PersonalDataHolder = {
  name: 'imports',
  tables: ['import_problem'],
  collect: (db, id) => [{ name: 'imports', fate: 'loses_words', records: linesAbout(db, id) }],
  erase: (db, id) => {
    for (const known of knownOf(db, id)) {
      db.run(`UPDATE import_problem SET value = '' WHERE ${QUOTES}`, { known });
    }
  },
};

const QUOTES = `(instr(lower(value), lower(:known)) > 0
  OR instr(replace(replace(replace(value, ' ', ''), '-', ''), '.', ''), :known) > 0)`;

function linesAbout(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  const lines = new Map<string, PersonalRecord>();
  for (const known of knownOf(db, id)) {
    const rows = db.all<{ run_id: number; number: number; file_name: string; line: number; value: string }>(
      `SELECT run_id, number, file_name, line, value FROM import_problem JOIN import_run ON import_run.id = run_id
       WHERE ${QUOTES} ORDER BY run_id, number`,
      { known },
    );
    for (const row of rows) {
      lines.set(`${row.run_id} ${row.number}`, { file: row.file_name, line: row.line, text: row.value });
    }
  }
  return [...lines.values()];
}

/** What a line that is about her would quote. */
function knownOf(db: ReadableDb, id: CustomerId): string[] {
  const row = db.get<{ name: string; phone: string; phone_typed: string; email: string; reference: string }>(
    'SELECT name, phone, phone_typed, email, reference FROM customer WHERE id = :id',
    { id },
  );
  if (row === undefined) return [];
  const codes = db.all<{ code: string }>('SELECT code FROM customer_code WHERE customer_id = :id', { id });
  const known = [row.name, row.phone_typed, row.email, row.reference, ...codes.map(({ code }) => code)];
  if (row.phone.length >= LAST_DIGITS) known.push(row.phone.slice(-LAST_DIGITS));
  return known.filter((value) => value.length >= LEAST_LETTERS);
}
