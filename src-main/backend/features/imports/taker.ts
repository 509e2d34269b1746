import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CalendarTime } from '#shared/domain/kernel/local-time.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { CustomerBook } from './customer-book.ts';
import type { ImportOrder, LineOutcome } from './import-order.ts';
import type { StampBook } from './stamp-book.ts';

/** Decides what becomes of each line of a file, and writes it where it may: a dry run has a `db` that only reads. */
export interface LineTaker {
  take(db: ReadableDb | WritableDb, line: number, cells: readonly string[]): LineOutcome;
  /** Once, after the last line. */
  finish(db: WritableDb): void;
}

/** What lines of either kind need. */
export interface TakerParts {
  readonly order: ImportOrder;
  readonly now: Moment;
  readonly wallClock: (at: CalendarTime) => Moment;
  readonly customers: CustomerBook;
  readonly stamps: StampBook;
}
