import type { EntryDetail, LedgerEntry } from './entry.ts';

/** Changes with the shape of the text below, so that an old row is always read as it was hashed. */
const FORMAT = 1;

/** The facts of an entry as JSON with its keys in alphabetical order: one text for one meaning. */
export function canonicalDetail(detail: EntryDetail): string {
  const facts: Record<string, unknown> = {};
  for (const key of Object.keys(detail).toSorted()) facts[key] = detail[key as keyof EntryDetail];
  return JSON.stringify(facts);
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
