import { canonicalEntry } from '#shared/domain/ledger/canonical-entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { chainHash } from './ledger.service.ts';
import { BEGINNING, LEDGER_COLUMNS, LEDGER_FROM, toEntry, type LedgerRow } from './ledger.repository.ts';
import type { Findings } from './verify-finding.ts';

/**
 * Recomputes every hash in the order of the sequence and looks for gaps. Goes on from the stored hash after a
 * difference, so that one changed row is one finding.
 */
export function verifyChain(db: ReadableDb, findings: Findings, step: () => void): void {
  let { seq, hash: previous } = BEGINNING;
  const rows = db.iterate<LedgerRow>(`SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM} ORDER BY ledger.seq`);
  for (const row of rows) {
    if (row.seq !== seq + 1) findings.add({ what: 'gap', after: seq, next: row.seq });
    if (!chainHash(previous, canonicalEntry(toEntry(row), row.detail)).equals(row.hash)) {
      findings.add({ what: 'hash', seq: row.seq });
    }
    seq = row.seq;
    previous = row.hash;
    step();
  }
  const expected = db.get<{ last: number | null }>(`SELECT max(last_seq) AS last FROM command`)?.last ?? 0;
  if (expected > seq) findings.add({ what: 'tail', head: seq, expected });
}

/**
 * The first of some entries whose hash does not follow from the row and the hash before it, or that is not there; null
 * where the chain holds.
 */
export function firstBroken(db: ReadableDb, from: number, to: number): number | null {
  const before = db.get<{ hash: Buffer }>(`SELECT hash FROM ledger WHERE seq = :seq`, { seq: from - 1 });
  let previous = before?.hash ?? BEGINNING.hash;
  let expected = from;
  const rows = db.iterate<LedgerRow>(
    `SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM} WHERE ledger.seq BETWEEN :from AND :to ORDER BY ledger.seq`,
    { from, to },
  );
  for (const row of rows) {
    const follows = chainHash(previous, canonicalEntry(toEntry(row), row.detail)).equals(row.hash);
    if (row.seq !== expected || !follows) return expected;
    previous = row.hash;
    expected += 1;
  }
  return expected > to ? null : expected;
}
