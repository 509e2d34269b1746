import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, ProgramId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { openBalance, recordPastVisit } from '#main/backend/features/cards/past.service.ts';
import { newestCard } from '#main/backend/features/ledger/positions.service.ts';
import { isWritable } from './customer-book.ts';
import { countImportedVisits } from './imports.repository.ts';

interface Parts {
  readonly calendar: BusinessCalendar;
  readonly staffId: StaffId | null;
  /** null when the file brings no stamps. */
  readonly programId: ProgramId | null;
}

export type StampBook = ReturnType<typeof stampBook>;

/** Stamps that a file brings in, through the ledger like any other. */
export function stampBook({ calendar, staffId, programId }: Parts) {
  // Past visits that an earlier run brought in, by time; each line of the file that meets one uses it up.
  const known = new Map<CustomerId, Map<Moment, number>>();
  const theProgram = (): ProgramId => {
    if (programId === null) throw new Error('Stamps need a program; the plan was checked for one');
    return programId;
  };

  return {
    /** Whether she has, or ever had, a card of the program: a balance was counted in then. */
    hasCard: (db: ReadableDb, customerId: CustomerId): boolean =>
      newestCard(db, customerId, theProgram()) !== undefined,

    open: (db: ReadableDb | WritableDb, customerId: CustomerId, stamps: number, at: Moment): void => {
      if (!isWritable(db)) return;
      openBalance(db, calendar, { customerId, programId: theProgram(), stamps, at, staffId, imported: true });
    },

    /**
     * Whether this visit came in with an earlier run. Two lines of one time are two visits: as many are passed over as
     * there are already.
     * @param isNew she was made by this run, so there can be none
     */
    wasImported: (db: ReadableDb, customerId: CustomerId, at: Moment, isNew: boolean): boolean => {
      if (isNew) return false;
      let visits = known.get(customerId);
      if (visits === undefined) {
        visits = countImportedVisits(db, customerId, theProgram());
        known.set(customerId, visits);
      }
      const left = visits.get(at) ?? 0;
      if (left > 0) visits.set(at, left - 1);
      return left > 0;
    },

    visit: (db: ReadableDb | WritableDb, customerId: CustomerId, stamps: number, at: Moment): void => {
      if (!isWritable(db)) return;
      recordPastVisit(db, calendar, { customerId, programId: theProgram(), stamps, at, staffId, imported: true });
    },
  };
}
