import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { scrubFile } from '#main/backend/store/scrub.ts';
import type { ErasureJournal } from './erasure-journal.ts';
import type { PersonalDataHolder } from './personal-data.service.ts';
import {
  countUnscrubbed,
  fileCode,
  findSubject,
  insertLog,
  keepErasure,
  listErasures,
  markErased,
  markScrubbed,
  type Erasure,
} from './privacy.repository.ts';

const MILLISECONDS_PER_HOUR = 3_600_000;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly journal: ErasureJournal;
  readonly holders: readonly PersonalDataHolder[];
}

export type ErasureService = ReturnType<typeof erasureService>;

/** Takes a customer out of the file, and keeps her out of it. */
export function erasureService({ store, clock, journal, holders }: Parts) {
  let triedAt: Moment | null = null;
  let isReconciled = false;

  const eraseIn = (db: WritableDb, { customerId, erasedAt }: Erasure): void => {
    markErased(db, customerId, erasedAt);
    for (const holder of holders) holder.erase(db, customerId, erasedAt);
  };

  /** Freed space is zeroed as it is freed; {@link scrub} does the rest. */
  const securely = (work: () => void): void => {
    store.connection.pragma('secure_delete = ON');
    try {
      work();
    } finally {
      store.connection.pragma('secure_delete = OFF');
    }
  };

  /** What was erased and is still in the pages of the file leaves them. One that fails is tried again later. */
  const scrub = (): boolean => {
    if (countUnscrubbed(store.read) === 0) return true;
    triedAt = clock.now();
    try {
      scrubFile(store.connection);
    } catch {
      return false;
    }
    store.write((db) => markScrubbed(db, clock.now()));
    return true;
  };

  /** Erasures of the journal that this file does not know of, and the other way round. */
  const reconcile = (): void => {
    const file = fileCode(store.read);
    if (file === null) return;
    const written = journal.read(file);
    const known = listErasures(store.read);
    for (const erasure of known) {
      if (!written.some((other) => isSame(erasure, other))) journal.append(file, erasure);
    }
    const missing = written.filter((erasure) => !known.some((other) => isSame(erasure, other)));
    if (missing.length > 0) {
      securely(() =>
        store.write((db) => {
          for (const erasure of missing) repeat(db, erasure);
        }),
      );
    }
    scrub();
  };

  /** The till goes on when the disk is full: what could not be done is tried again every minute. */
  const keepTrue = (): void => {
    try {
      reconcile();
      isReconciled = true;
    } catch {
      isReconciled = false;
    }
  };

  const repeat = (db: WritableDb, erasure: Erasure): void => {
    const { customerId, enrolledAt } = erasure;
    const subject = findSubject(db, customerId);
    keepErasure(db, erasure);
    // Enrolled after the backup: her number is nobody's, or somebody else's by now.
    if (subject === undefined || subject.enrolledAt !== enrolledAt || subject.erasedAt !== null) return;
    eraseIn(db, erasure);
    insertLog(db, { what: 'erased_again', customerId, at: clock.now(), staffId: null });
  };

  keepTrue();
  store.onReplaced(keepTrue);

  return {
    /** @param work what belongs to the same transaction; it says whom to erase, or null for nobody */
    erase: <Value>(
      work: (db: WritableDb, erase: (id: CustomerId, staffId: StaffId, at: Moment) => void) => Value,
    ): Value => {
      const done: CustomerId[] = [];
      let value: Value | undefined;
      securely(() => {
        value = store.write((db) =>
          work(db, (customerId, staffId, at) => {
            const subject = findSubject(db, customerId);
            if (subject === undefined) throw new Error(`There is no customer ${customerId}`);
            const erasure = { customerId, enrolledAt: subject.enrolledAt, erasedAt: at };
            eraseIn(db, erasure);
            keepErasure(db, erasure);
            insertLog(db, { what: 'erased', customerId, at, staffId });
            done.push(customerId);
          }),
        );
      });
      // It is done in the file: the journal catches up with it, now or when it can be written again.
      if (done.length > 0) keepTrue();
      return value as Value;
    },

    unscrubbed: (): number => countUnscrubbed(store.read),

    /** Asked every minute: tries again what could not be done; writing the file anew only once an hour. */
    tick: (): void => {
      if (!isReconciled) keepTrue();
      else if (triedAt !== null && clock.now() - triedAt >= MILLISECONDS_PER_HOUR) scrub();
    },
  };
}

function isSame(one: Erasure, other: Erasure): boolean {
  return one.customerId === other.customerId && one.enrolledAt === other.enrolledAt;
}
