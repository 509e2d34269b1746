import type { HeadCheck } from '#shared/contract/reports/day-report.contract.ts';
import type { LedgerMark } from '#shared/domain/reports/day-report/ledger-mark.ts';
import { firstBroken } from '#main/backend/features/ledger/verify.service.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { lastMark, markOf } from './ledger-head.repository.ts';

/** About two seconds of work; a ledger that is longer is recomputed as a whole by `stempel verify`. */
const MOST_RECOMPUTED = 100_000;

/**
 * Whether the ledger still is what a sheet of paper says it was. The hash of an entry is made over the one before it, so
 * whoever changed an earlier entry has to change every hash since; and whoever left the hashes alone is found out by
 * recomputing them.
 */
export function checkHead(
  { seq, hash }: LedgerMark,
  { db }: Pick<ReportTools, 'db'>,
  most = MOST_RECOMPUTED,
): HeadCheck {
  const last = lastMark(db)?.seq ?? 0;
  const found = markOf(db, seq);
  if (found === undefined) return { answer: 'missing', last };
  if (!found.hash.toString('hex').startsWith(hash)) return { answer: 'changed' };
  const from = Math.max(1, seq - most + 1);
  const broken = firstBroken(db, from, seq);
  if (broken !== null) return { answer: 'broken', seq: broken };
  const recomputed = seq - from + 1;
  return { answer: 'unchanged', at: found.at, day: found.day, recomputed, all: from === 1, since: last - seq };
}
