import type { ErasurePreview, PrivacyLogLine } from '#shared/contract/privacy.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import { sectionNames } from '#shared/domain/privacy/personal-section.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import { asMoment, type Clock, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { BackupRefusal, BackupsService } from '#main/backend/features/backups/backups.service.ts';
import { rewardViewsOf } from '#main/backend/features/cards/card-views.service.ts';
import type { Jobs } from '#main/backend/features/jobs/jobs.service.ts';
import { answerGiven, once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { backupsHolding } from './backups-holding.ts';
import { customerFileName, portableFile, readableFile } from './customer-file.ts';
import type { ErasureService } from './erasure.service.ts';
import type { PersonalDataHolder } from './personal-data.service.ts';
import { countOpenCases, findSubject, insertLog, listErasures, listLog, listReasons } from './privacy.repository.ts';

interface NotFound {
  readonly code: 'CUSTOMER_NOT_FOUND';
}
type EraseRefusal = NotFound | { readonly code: 'NAME_DIFFERENT' } | BackupRefusal;

interface Given {
  readonly commandId: CommandId;
  readonly customerId: CustomerId;
  readonly staffId: StaffId;
}

export interface FileOrder extends Given {
  readonly form: 'read' | 'portable';
  readonly language: Language;
}

export interface SavedText {
  readonly name: string;
  readonly mimeType: string;
  readonly text: string;
}

interface Erased {
  readonly erasedAt: Moment;
}

export type PrivacyService = ReturnType<typeof privacyService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly shop: ShopService;
  readonly backups: Pick<BackupsService, 'create' | 'list' | 'beforeLastRestore'>;
  readonly erasures: ErasureService;
  readonly holders: readonly PersonalDataHolder[];
}

/** What the shop owes a customer about what it holds of her: all of it in a file, and none of it when she says so. */
export function privacyService({ store, clock, jobs, shop, backups, erasures, holders }: Parts) {
  const present = (id: CustomerId) => {
    const subject = findSubject(store.read, id);
    return subject === undefined || subject.erasedAt !== null ? undefined : subject;
  };

  const sectionsOf = (id: CustomerId) =>
    holders
      .flatMap((holder) => holder.collect(store.read, id))
      .toSorted((one, other) => sectionNames.indexOf(one.name) - sectionNames.indexOf(other.name));

  const holding = (made: readonly { name: string; at: Moment }[]) =>
    backupsHolding(made, backups.beforeLastRestore(), { calendar: shop.calendar(), now: clock.now() });

  return {
    makeFile: ({ commandId, customerId, staffId, form, language }: FileOrder): Result<SavedText, NotFound> => {
      const at = clock.now();
      // What is remembered of the answer is that it was given: the file itself would outlive her erasure there.
      const logged = store.write((db) =>
        once(db, { id: commandId, procedure: 'privacy.makeFile', staffId, at }, (): Result<null, NotFound> => {
          if (present(customerId) === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
          insertLog(db, { what: form === 'read' ? 'file_read' : 'file_portable', customerId, at, staffId });
          db.changed('privacy');
          return ok(null);
        }),
      );
      if (!logged.ok) return logged;
      const file = { sections: sectionsOf(customerId), customerId, madeAt: at, shop: shop.get() };
      const name = customerFileName(file, form, language);
      return form === 'read'
        ? ok({ name, mimeType: 'text/html;charset=utf-8', text: readableFile(file, language) })
        : ok({ name, mimeType: 'application/json', text: portableFile(file) });
    },

    preview: (customerId: CustomerId): Result<ErasurePreview, NotFound> => {
      const subject = present(customerId);
      if (subject === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
      const parts = sectionsOf(customerId).map(({ name, fate, records }) => ({ name, fate, count: records.length }));
      // The one that is made before the erasure holds her too.
      const held = holding([...backups.list(), { name: 'before the erasure', at: clock.now() }]);
      if (held === null) throw new Error('There is at least the backup that will be made');
      return ok({
        name: subject.name,
        parts: parts.filter(({ count }) => count > 0),
        rewards: rewardViewsOf(store.read, customerId, shop.today()),
        openCases: countOpenCases(store.read, customerId),
        reasonsStaying: listReasons(store.read, customerId),
        backups: held,
      });
    },

    erase: async (order: Given & { readonly name: string }): Promise<Result<Erased, EraseRefusal>> => {
      const { commandId, customerId, staffId } = order;
      const given = answerGiven<Erased>(store.read, commandId);
      if (given !== undefined) return ok(given);
      const subject = present(customerId);
      if (subject === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
      if (foldName(order.name) !== foldName(subject.name)) return refuse({ code: 'NAME_DIFFERENT' });
      const isBusy = () => jobs.list().some((job) => job.state === 'running');
      if (isBusy()) return refuse({ code: 'BUSY' });
      const backup = await backups.create('before_erase');
      if (!backup.ok) return backup;
      // A backup that was already running when it was asked for may not hold everything; and a job may have begun.
      if (isBusy()) return refuse({ code: 'BUSY' });
      return erasures.erase((db, erase) => {
        // The backup holds her: it stays the older of the two, even when the clock was set back meanwhile.
        const erasedAt = asMoment(Math.max(clock.now(), backup.value.at));
        return once(db, { id: commandId, procedure: 'privacy.erase', staffId, at: erasedAt }, () => {
          if (present(customerId) === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
          erase(customerId, staffId, erasedAt);
          db.changed('privacy');
          return ok({ erasedAt });
        });
      });
    },

    log: (page: { offset: number; limit: number }): { total: number; rows: PrivacyLogLine[] } =>
      listLog(store.read, page),

    duties: () => {
      const last = Math.max(0, ...listErasures(store.read).map(({ erasedAt }) => erasedAt));
      return { backups: holding(backups.list().filter(({ at }) => at <= last)), unscrubbed: erasures.unscrubbed() };
    },
  };
}
