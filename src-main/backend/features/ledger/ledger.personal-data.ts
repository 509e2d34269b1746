import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import {
  moment,
  day,
  type PersonalDataHolder,
  type PersonalRecord,
} from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { eraseAnswersAbout } from './command.repository.ts';
import { historyOf } from './history.service.ts';

/** Entries read at once. */
const PIECE = 500;

/** The ledger names customers by number and is never changed; the answers that were given to commands hold words. */
export const ledgerPersonalData: PersonalDataHolder = {
  name: 'ledger',
  tables: ['ledger', 'command'],
  collect: (db, id) => [{ name: 'entries', fate: 'stays', records: entriesOf(db, id) }],
  erase: (db, id) => {
    eraseAnswersAbout(db, 'customerId', id);
  },
};

function entriesOf(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  const records: PersonalRecord[] = [];
  let before: Parameters<typeof historyOf>[2] = null;
  for (;;) {
    const { lines, more } = historyOf(db, id, before, PIECE);
    for (const line of lines) {
      records.push({
        number: line.seq,
        kind: { word: line.kind },
        at: moment(line.at),
        day: day(line.businessDay),
        program: line.programName,
        quantity: line.quantity === 0 ? null : line.quantity,
        reward: line.rewardText,
        by: line.staffName,
        approvedBy: line.approvedBy,
        reverses: line.reverses,
        reason: line.reason,
      });
    }
    const last = lines.at(-1);
    if (!more || last === undefined) return records.toReversed();
    before = last.seq;
  }
}
