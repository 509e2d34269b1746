import type { CustomerDetail, CustomerHit, CustomerProfile, HistoryLine } from '#shared/contract/customers.contract.ts';
import { birthdayInDays } from '#shared/domain/customers/birthday.ts';
import { parseCardCode, type CardCode } from '#shared/domain/customers/card-code.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import { HABIT_WINDOW_DAYS, usualGapDays } from '#shared/domain/customers/visit-habit.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, CustomerId, Sequence, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { cardViewsOf, rewardViewsOf } from '#main/backend/features/cards/card-views.service.ts';
import { historyOf } from '#main/backend/features/ledger/history.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { hitsOf } from './customer-hits.repository.ts';
import {
  checkProfile,
  wholeProfile,
  type BriefProfile,
  type CheckedProfile,
  type ProfileRefusal,
} from './customer-profile.ts';
import { indexCustomer, removeFromIndex } from './customer-search.repository.ts';
import * as repository from './customers.repository.ts';
import { freshCardCode, insertCustomer } from './new-customer.service.ts';

interface NotFound {
  readonly code: 'CUSTOMER_NOT_FOUND';
}
type CodeRefusal =
  | { readonly code: 'CODE_INVALID' }
  | { readonly code: 'CODE_TAKEN'; readonly data: { readonly customerId: CustomerId; readonly name: string } };
interface DuplicatePhone {
  readonly code: 'DUPLICATE_PHONE';
  readonly data: { readonly matches: CustomerHit[] };
}
interface ChangedMeanwhile {
  readonly code: 'CHANGED_MEANWHILE';
  readonly data: { readonly current: CustomerDetail };
}

type EnrolRefusal = ProfileRefusal | CodeRefusal | DuplicatePhone;
type UpdateRefusal = ProfileRefusal | DuplicatePhone | ChangedMeanwhile | NotFound;

/** A command somebody gave. */
interface Given {
  readonly commandId: CommandId;
  readonly staffId: StaffId;
}

export interface EnrolOrder extends Given {
  readonly profile: BriefProfile;
  readonly code?: string | undefined;
  readonly duplicateAccepted: boolean;
}

export interface UpdateOrder extends Given {
  readonly customerId: CustomerId;
  /** What the form was filled from. */
  readonly revision: number;
  readonly profile: CustomerProfile;
  readonly duplicateAccepted: boolean;
}

export type CustomersService = ReturnType<typeof customersService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

/** Customers: who they are, how they are known, and the card code they carry. */
export function customersService({ store, clock, shop }: Parts) {
  const detailOf = (db: ReadableDb, id: CustomerId): CustomerDetail | undefined => {
    const record = repository.findCustomer(db, id);
    if (record === undefined) return undefined;
    const today = shop.today();
    const { phoneDigits: _, ...facts } = record;
    const { birthday } = record.profile;
    const recentVisits = repository.listVisitDays(db, id, addDays(today, -HABIT_WINDOW_DAYS));
    return {
      ...facts,
      usualGapDays: usualGapDays(recentVisits, today),
      today,
      birthdayInDays: birthday === null ? null : birthdayInDays(birthday, today),
      cards: cardViewsOf(db, id, today),
      rewards: rewardViewsOf(db, id, today),
    };
  };
  const found = (id: CustomerId): Result<CustomerDetail, NotFound> => {
    const detail = detailOf(store.read, id);
    return detail === undefined ? refuse({ code: 'CUSTOMER_NOT_FOUND' }) : ok(detail);
  };

  /** One transaction, once. The id is what is remembered of the answer: a profile would outlive its erasure there. */
  const command = <Refusal>(
    procedure: string,
    { commandId, staffId }: Given,
    work: (db: WritableDb, at: Moment) => Result<CustomerId, Refusal>,
  ): Result<CustomerDetail, Refusal | NotFound> => {
    const at = clock.now();
    const done = store.write((db) =>
      once(db, { id: commandId, procedure, staffId, at }, () => {
        const result = work(db, at);
        if (result.ok) db.changed('customers', result.value);
        return result;
      }),
    );
    return done.ok ? found(done.value) : done;
  };

  const withoutDuplicate = (
    db: ReadableDb,
    profile: CheckedProfile,
    order: { readonly duplicateAccepted: boolean; readonly except: CustomerId | null },
  ): Result<CheckedProfile, DuplicatePhone> => {
    const same = order.duplicateAccepted ? [] : repository.listByPhone(db, profile.phoneDigits, order.except);
    return same.length === 0 ? ok(profile) : refuse({ code: 'DUPLICATE_PHONE', data: { matches: hitsOf(db, same) } });
  };

  /** A code that is hers to carry: nobody has it, or she lost it and found it again. */
  const freeCode = (db: ReadableDb, typed: string, owner: CustomerId | null): Result<CardCode, CodeRefusal> => {
    const code = parseCardCode(typed);
    if (code === undefined) return refuse({ code: 'CODE_INVALID' });
    const known = repository.findCode(db, code);
    if (known === undefined || known.customerId === owner) return ok(code);
    return refuse({ code: 'CODE_TAKEN', data: { customerId: known.customerId, name: known.name } });
  };

  return {
    get: found,

    history: (
      customerId: CustomerId,
      before: Sequence | null,
      limit: number,
    ): Result<{ lines: HistoryLine[]; more: boolean }, NotFound> =>
      repository.findCustomer(store.read, customerId) === undefined
        ? refuse({ code: 'CUSTOMER_NOT_FOUND' })
        : ok(historyOf(store.read, customerId, before, limit)),

    tags: () => repository.listTags(store.read),

    byCode: (
      typed: string,
    ): Result<
      CustomerDetail,
      NotFound | { code: 'CODE_UNKNOWN' } | { code: 'CODE_REPLACED'; data: { customerId: CustomerId; name: string } }
    > => {
      const code = parseCardCode(typed);
      const known = code && repository.findCode(store.read, code);
      if (known === undefined) return refuse({ code: 'CODE_UNKNOWN' });
      const { customerId, name } = known;
      return known.isReplaced ? refuse({ code: 'CODE_REPLACED', data: { customerId, name } }) : found(customerId);
    },

    enrol: (order: EnrolOrder): Result<CustomerDetail, EnrolRefusal | NotFound> =>
      command<EnrolRefusal>('customers.enrol', order, (db, at) => {
        const profile = checkProfile(wholeProfile(order.profile), shop.get().country);
        if (!profile.ok) return profile;
        const code = order.code === undefined ? ok(null) : freeCode(db, order.code, null);
        if (!code.ok) return code;
        const single = withoutDuplicate(db, profile.value, { ...order, except: null });
        if (!single.ok) return single;
        const { staffId } = order;
        return ok(
          insertCustomer(db, shop.calendar(), {
            ...single.value,
            reference: '',
            code: code.value,
            enrolledAt: at,
            enrolledBy: staffId,
          }),
        );
      }),

    update: (order: UpdateOrder): Result<CustomerDetail, UpdateRefusal> =>
      command<UpdateRefusal>('customers.update', order, (db, at) => {
        const { customerId: id, staffId } = order;
        const current = repository.findKnownCustomer(db, id);
        if (current === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
        const checked = checkProfile(order.profile, shop.get().country);
        if (!checked.ok) return checked;
        const { phoneDigits, ...after } = checked.value;
        const change = changedFacts(current.profile, after);
        if (change === null) return ok(id);
        if (current.revision !== order.revision) {
          const detail = detailOf(db, id);
          if (detail !== undefined) return refuse({ code: 'CHANGED_MEANWHILE', data: { current: detail } });
        }
        // Only a number that is new is asked about: who shares a phone is not asked with every edit.
        const duplicateAccepted = order.duplicateAccepted || phoneDigits === current.phoneDigits;
        const single = withoutDuplicate(db, checked.value, { duplicateAccepted, except: id });
        if (!single.ok) return single;
        const nameFolded = foldName(after.name);
        repository.updateProfile(db, id, nameFolded, single.value);
        repository.insertChange(db, { id, at, staffId, ...change });
        if (current.archivedAt === null) indexCustomer(db, id, { nameFolded, phone: phoneDigits, code: current.code });
        return ok(id);
      }),

    replaceCode: (
      order: Given & { readonly customerId: CustomerId; readonly code?: string | undefined },
    ): Result<CustomerDetail, CodeRefusal | NotFound> =>
      command<CodeRefusal | NotFound>('customers.replaceCode', order, (db, at) => {
        const { customerId: id, staffId } = order;
        const current = repository.findKnownCustomer(db, id);
        if (current === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
        const code = order.code === undefined ? ok(freshCardCode(db)) : freeCode(db, order.code, id);
        if (!code.ok) return code;
        if (code.value === current.code) return ok(id);
        repository.replaceCode(db, id, code.value, at);
        repository.insertChange(db, { id, at, staffId, before: { code: current.code }, after: { code: code.value } });
        if (current.archivedAt === null) indexAgain(db, current, code.value);
        return ok(id);
      }),

    /** Archived customers are found by nobody and stay in every figure; nothing of theirs is lost. */
    setArchived: (
      order: Given & { readonly customerId: CustomerId; readonly archived: boolean },
    ): Result<CustomerDetail, NotFound> =>
      command<NotFound>('customers.setArchived', order, (db, at) => {
        const { customerId: id, archived, staffId } = order;
        const current = repository.findKnownCustomer(db, id);
        if (current === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
        const wasArchived = current.archivedAt !== null;
        if (archived === wasArchived) return ok(id);
        repository.updateArchived(db, id, archived ? at : null);
        repository.insertChange(db, { id, at, staffId, before: { archived: wasArchived }, after: { archived } });
        if (archived) removeFromIndex(db, id);
        else indexAgain(db, current, current.code);
        return ok(id);
      }),
  };
}

function indexAgain(db: WritableDb, { id, profile, phoneDigits }: repository.CustomerRecord, code: CardCode): void {
  indexCustomer(db, id, { nameFolded: foldName(profile.name), phone: phoneDigits, code });
}

/** The facts that differ, as they were and as they are; null when none does. */
function changedFacts(
  before: CustomerProfile,
  after: CustomerProfile,
): { before: Partial<CustomerProfile>; after: Partial<CustomerProfile> } | null {
  const facts = Object.keys(before) as (keyof CustomerProfile)[];
  const changed = facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
  if (changed.length === 0) return null;
  const only = (profile: CustomerProfile) => Object.fromEntries(changed.map((fact) => [fact, profile[fact]]));
  return { before: only(before), after: only(after) };
}
