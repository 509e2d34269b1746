import { canonicalEntry } from '#shared/domain/ledger/canonical-entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { chainHash } from './ledger.service.ts';
import { BEGINNING, toEntry } from './ledger.repository.ts';
import type { Findings } from './verify-finding.ts';
import { hashOf, lastOfCommands, storedEntries, storedEntriesBetween } from './verify.repository.ts';

/**
 * Recomputes every hash in the order of the sequence and looks for gaps. Goes on from the stored hash after a
 * difference, so that one changed row is one finding.
 */
export function verifyChain(db: ReadableDb, findings: Findings, step: () => void): void {
  let { seq, hash: previous } = BEGINNING;
  for (const row of storedEntries(db)) {
    if (row.seq !== seq + 1) findings.add({ what: 'gap', after: seq, next: row.seq });
    if (!chainHash(previous, canonicalEntry(toEntry(row), row.detail)).equals(row.hash)) {
      findings.add({ what: 'hash', seq: row.seq });
    }
    seq = row.seq;
    previous = row.hash;
    step();
  }
  const expected = lastOfCommands(db);
  if (expected > seq) findings.add({ what: 'tail', head: seq, expected });
}

/**
 * The first of some entries whose hash does not follow from the row and the hash before it, or that is not there; null
 * where the chain holds.
 */
export function firstBroken(db: ReadableDb, from: number, to: number): number | null {
  let previous = hashOf(db, from - 1) ?? BEGINNING.hash;
  let expected = from;
  for (const row of storedEntriesBetween(db, from, to)) {
    const follows = chainHash(previous, canonicalEntry(toEntry(row), row.detail)).equals(row.hash);
    if (row.seq !== expected || !follows) return expected;
    previous = row.hash;
    expected += 1;
  }
  return expected > to ? null : expected;
}
