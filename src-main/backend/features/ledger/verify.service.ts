import type { ReadableDb } from '#main/backend/store/database.ts';
import { headSequence } from './ledger.repository.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyDerived } from './verify-derived.ts';
import { newFindings, type VerifyFinding } from './verify-finding.ts';

export { firstBroken } from './verify-chain.ts';

export { describeFinding, type VerifyFinding } from './verify-finding.ts';

export interface VerifyReport {
  /** Last sequence of the ledger. */
  readonly head: number;
  /** The first findings, in the order they were found; empty when everything agrees. */
  readonly findings: readonly VerifyFinding[];
  /** All of them, also those that are not listed. */
  readonly count: number;
}

const MOST_LISTED = 1000;
const TELL_EVERY = 20_000;

/**
 * Recomputes the chain and everything derived from the ledger, and says exactly what differs. Reads only; takes a
 * minute or two for ten million entries and holds one customer in memory.
 * @param progress hears how many of how many entries were looked at; each is looked at twice
 */
export function verify(db: ReadableDb, progress: (done: number, total: number) => void = () => {}): VerifyReport {
  const findings = newFindings(MOST_LISTED);
  const head = headSequence(db);
  const total = head * 2;
  let done = 0;
  const step = (): void => {
    done += 1;
    if (done % TELL_EVERY === 0) progress(done, total);
  };
  verifyChain(db, findings, step);
  verifyDerived(db, findings, step);
  progress(total, total);
  return { head, findings: findings.list, count: findings.count };
}
