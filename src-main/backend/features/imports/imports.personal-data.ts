import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { PersonalDataHolder, PersonalRecord } from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { emptyLinesQuoting, linesQuoting, wordsOf } from './personal-records.repository.ts';

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
    for (const known of knownOf(db, id)) emptyLinesQuoting(db, known);
  },
};

function linesAbout(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  const lines = new Map<string, PersonalRecord>();
  for (const known of knownOf(db, id)) {
    for (const { runId, number, record } of linesQuoting(db, known)) lines.set(`${runId} ${number}`, record);
  }
  return [...lines.values()];
}

/** What a line that is about her would quote. */
function knownOf(db: ReadableDb, id: CustomerId): string[] {
  const words = wordsOf(db, id);
  if (words === undefined) return [];
  const { phone, ...others } = words;
  const known = [others.name, others.phoneTyped, others.email, others.reference, ...others.codes];
  if (phone.length >= LAST_DIGITS) known.push(phone.slice(-LAST_DIGITS));
  return known.filter((value) => value.length >= LEAST_LETTERS);
}
