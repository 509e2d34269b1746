import type { EntryDetail, LedgerEntry } from './entry.ts';

/** Changes with the shape of the text below, so that an old row is always read as it was hashed. */
const FORMAT = 1;

const EVERY_FACT: Required<Record<keyof EntryDetail, true>> = {
  debtAfter: true,
  debtBefore: true,
  expiresBefore: true,
  expiresOn: true,
  imported: true,
  lastStampAt: true,
  opened: true,
  overridden: true,
  stampsAfter: true,
  stampsBefore: true,
  undo: true,
  withdrawn: true,
};
const FACTS_IN_ORDER = Object.keys(EVERY_FACT).toSorted() as (keyof EntryDetail)[];

/** The facts of an entry as JSON with its keys in alphabetical order: one text for one meaning. */
export function canonicalDetail(detail: EntryDetail): string {
  let facts = '';
  // Written out: JSON.stringify with a list of keys takes several times as long, and this runs for every entry.
  for (const key of FACTS_IN_ORDER) {
    const value = detail[key];
    if (value !== undefined) facts += `${facts === '' ? '' : ','}"${key}":${JSON.stringify(value)}`;
  }
  return `{${facts}}`;
}

/**
 * The text a ledger row is hashed over, after the hash of the row before it: every column, in the order of the table.
 * @param detail the row's facts as they are stored, see {@link canonicalDetail}
 */
export function canonicalEntry(entry: Omit<LedgerEntry, 'detail'>, detail: string): string {
  return JSON.stringify([
    FORMAT,
    entry.seq,
    entry.tillId,
    entry.kind,
    entry.at,
    entry.zone,
    entry.businessDay,
    entry.customerId,
    entry.programId,
    entry.programVersionId,
    entry.cardId,
    entry.rewardId,
    entry.quantity,
    entry.reverses,
    entry.staffId,
    entry.approvedBy,
    entry.commandId,
    entry.reason,
    detail,
  ]);
}
