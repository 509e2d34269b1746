import { existsSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Backup, BackupStatus } from '#shared/contract/backups.contract.ts';
import { backupsToKeep } from '#shared/domain/backups/retention.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { Jobs } from '#main/backend/features/jobs/jobs.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { Store } from '#main/backend/store/open.ts';
import { failureOf, type BackupFailure, type BackupOutcome } from './backup.job.ts';
import { asBackup, copyBackup, listBackups, removeBackup, type BackupReason } from './backup-folder.ts';
import { readState, writeState } from './backup-state.ts';
import { lastEntryAt } from './backups.repository.ts';
import { findBackup, listAllBackups } from './find-backup.ts';
import { restoreRefusal } from './restore-refusal.ts';
import { restoreFrom } from './restore.ts';

/** Minutes of use after which the next backup is due. */
const EVERY_MINUTES = 15;

export type BackupRefusal = {
  readonly code: 'BACKUP_NOT_FOUND' | 'BACKUP_DAMAGED' | 'BACKUP_NEWER' | 'DISK_FULL' | 'NOT_WRITABLE' | 'BUSY';
};

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly shop: ShopService;
  /** Holds the backups, beside the data file. */
  readonly folder: string;
}

export type BackupsService = ReturnType<typeof backupsService>;

/** Verified copies of the data file, by the clock and on demand, and the way back to one of them. */
export function backupsService({ store, clock, jobs, shop, folder }: Parts) {
  let usedSince = false;
  let lastTriedAt: Moment | null = null;
  let lastFailure: BackupStatus['lastFailure'] = null;
  let running: Promise<Result<Backup, BackupRefusal>> | null = null;
  // What is made or shown about backups is no use of the shop's data.
  const ownTopics = new Set(['backups', 'jobs', 'session']);
  store.onChange((change) => {
    usedSince ||= change.topics.some((topic) => !ownTopics.has(topic));
  });
  const tell = (): void => store.announce({ topics: ['backups'], customerIds: [] });

  const list = (): Backup[] => listAllBackups(folder);

  const tidy = (place: string, where: Backup['place'], undo: string | null): void => {
    const calendar = shop.calendar();
    const backups = listBackups(place, where).map(({ name, at }) => ({ name, at, day: calendar.dayOf(at) }));
    const keep = backupsToKeep(backups, shop.today());
    for (const { name } of backups) if (!keep.has(name) && name !== undo) removeBackup(place, name);
  };

  const fail = (why: BackupFailure): Result<never, BackupRefusal> => {
    lastFailure = { at: clock.now(), why };
    return refuse({
      code: why === 'disk_full' ? 'DISK_FULL' : why === 'not_writable' ? 'NOT_WRITABLE' : 'BACKUP_DAMAGED',
    });
  };

  const spread = (name: string): void => {
    const { secondPlace, undo } = readState(folder);
    try {
      if (secondPlace !== null) {
        copyBackup(folder, secondPlace, name);
        tidy(secondPlace, 'second_place', null);
      }
    } catch (error) {
      // The first copy is good: the badge tells that the stick was full or pulled out.
      lastFailure = { at: clock.now(), why: failureOf(error) };
    }
    tidy(folder, 'data_folder', undo);
  };

  const make = async (why: BackupReason): Promise<Result<Backup, BackupRefusal>> => {
    lastTriedAt = clock.now();
    const used = usedSince;
    usedSince = false;
    const started = jobs.start({
      kind: 'backup',
      name: 'backup',
      input: { folder, why },
      cancellable: false,
      writes: false,
    });
    if (!started.ok) return refuse({ code: 'BUSY' });
    const { output } = await started.value.ended;
    const outcome: BackupOutcome = output === undefined ? { made: false, failure: 'other' } : (output as BackupOutcome);
    if (!outcome.made) {
      usedSince ||= used;
      return fail(outcome.failure);
    }
    lastFailure = null;
    spread(outcome.name);
    return ok(asBackup(outcome.name, outcome.note, 'data_folder'));
  };

  const create = async (why: BackupReason): Promise<Result<Backup, BackupRefusal>> => {
    if (running !== null) return running;
    running = make(why);
    tell();
    try {
      return await running;
    } finally {
      running = null;
      tell();
    }
  };

  const isDue = (): boolean => {
    if (!usedSince || shop.find() === undefined || running !== null) return false;
    const last = Math.max(lastTriedAt ?? 0, listBackups(folder, 'data_folder')[0]?.at ?? 0);
    return clock.now() - last >= EVERY_MINUTES * 60_000;
  };

  const restore = (name: string, undoing: boolean): Result<{ head: number }, BackupRefusal> => {
    const file = findBackup(name, folder);
    if (file === null) return refuse({ code: 'BACKUP_NOT_FOUND' });
    if (running !== null || jobs.list().some((job) => job.state === 'running')) return refuse({ code: 'BUSY' });
    try {
      const { facts, kept } = restoreFrom(store, file, folder, clock.now());
      writeState(folder, { ...readState(folder), undo: undoing ? null : kept });
      return ok({ head: facts.head });
    } catch (error) {
      return refuse({ code: restoreRefusal(error) });
    }
  };

  return {
    list,
    create,
    restore: (name: string) => restore(name, false),

    /** Back to what was there before the last restore; what was stamped since then is kept as a backup too. */
    undoRestore: (): Result<{ head: number }, BackupRefusal> => {
      const { undo } = readState(folder);
      return undo === null ? refuse({ code: 'BACKUP_NOT_FOUND' }) : restore(undo, true);
    },

    /** Name of the backup of what was there before the last restore, while that can be taken back. */
    beforeLastRestore: (): string | null => readState(folder).undo,

    /** Another copy of a backup that is here, wherever the person at the computer wants it. */
    copyTo: (name: string, target: string): Result<null, BackupRefusal> => {
      try {
        copyBackup(folder, target, name);
        return ok(null);
      } catch (error) {
        return refuse({ code: failureOf(error) === 'disk_full' ? 'DISK_FULL' : 'NOT_WRITABLE' });
      }
    },

    /** @param place a folder on a stick or another disk, or null for none; what is there already is copied at once */
    setSecondPlace: (place: string | null): Result<BackupStatus, BackupRefusal> => {
      if (place !== null && !isFolderByItself(place, folder)) return refuse({ code: 'NOT_WRITABLE' });
      try {
        const newest = listBackups(folder, 'data_folder')[0];
        if (place !== null && newest !== undefined) copyBackup(folder, place, newest.name);
        writeState(folder, { ...readState(folder), secondPlace: place });
      } catch (error) {
        return fail(failureOf(error));
      }
      tell();
      return ok(status());
    },

    status: () => status(),

    /** Asked every minute: makes the backup that is due after a quarter of an hour of use. */
    tick: async (): Promise<void> => {
      if (isDue()) await create('timer');
    },

    /** At closing, when something was written since the last one. */
    close: async (): Promise<void> => {
      if (running !== null) await running;
      if (usedSince && shop.find() !== undefined) await create('closing');
    },
  };

  function status(): BackupStatus {
    const newest = listBackups(folder, 'data_folder')[0];
    const { secondPlace, undo } = readState(folder);
    const lastAt = lastEntryAt(store.read);
    const before = undo === null ? undefined : listBackups(folder, 'data_folder').find(({ name }) => name === undo);
    return {
      lastVerifiedAt: newest?.at ?? null,
      lastFailure,
      clockBehind: lastAt !== null && lastAt > clock.now() ? { lastAt } : null,
      running: running !== null,
      folder,
      secondPlace,
      undoable: before === undefined ? null : { at: before.at, head: before.head },
    };
  }
}

/** A folder that is there, named in full, and not the one the first copies are in. */
function isFolderByItself(place: string, folder: string): boolean {
  return isAbsolute(place) && resolve(place) !== resolve(folder) && existsSync(place) && statSync(place).isDirectory();
}
