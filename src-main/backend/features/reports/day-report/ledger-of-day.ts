import type { DayHead, DayReport } from '#shared/contract/reports/day-report.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import {
  dayWithEntriesBefore,
  entriesOfDay,
  lastMark,
  lastMarkOfDay,
  type EntryMark,
} from './ledger-head.repository.ts';

/** So many days with nothing but imports before a day mean that Stempel was not in use then. */
const MOST_DAYS_BACK = 60;

/** Where the ledger stood when a day was over, and where it stands now. */
export function ledgerOfDay(db: ReadableDb, day: BusinessDay, running: boolean): DayReport['ledger'] {
  const now = headOf(lastMark(db));
  return { ...entriesOfDay(db, day), atEnd: running ? now : markAtEnd(db, day), now };
}

/**
 * The last entry made at the till by the end of a day. By its day and not by its time: an import writes entries of long
 * ago behind those of today, and a clock that was put back says nothing about what came first.
 */
function markAtEnd(db: ReadableDb, day: BusinessDay): DayHead | null {
  let at: BusinessDay | null = day;
  for (let back = 0; back <= MOST_DAYS_BACK && at !== null; back += 1) {
    const mark = lastMarkOfDay(db, at);
    if (mark !== undefined) return headOf(mark);
    at = dayWithEntriesBefore(db, at);
  }
  return null;
}

function headOf(mark: EntryMark | undefined): DayHead {
  return { seq: mark?.seq ?? 0, hash: mark?.hash.toString('hex') ?? '' };
}
