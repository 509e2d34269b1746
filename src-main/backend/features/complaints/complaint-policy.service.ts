import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import { isEverOpen, openCalendar } from '#shared/domain/complaints/opening-hours.ts';
import type { ComplaintPolicy } from '#shared/domain/complaints/policy.ts';
import { suggestedPolicy } from '#shared/domain/complaints/suggested-policy.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { redate } from './case-log.service.ts';
import { readAgain, readUnread } from './case-reading.service.ts';
import { findPolicyText, keepPolicy } from './complaint-policy.repository.ts';
import { openCaseIds } from './complaints.repository.ts';

export type ComplaintPolicyService = ReturnType<typeof complaintPolicyService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

/** What the owner decided about complaints, or what Stempel suggests until then. */
export function complaintPolicyService({ store, clock, shop }: Parts) {
  // A calendar keeps the days it was asked for; it is made anew only when what it is made of has changed.
  let known: { readonly of: string; readonly rules: ClockRules } | undefined;

  const rules = (db: ReadableDb): ClockRules => {
    const { zone, currency } = shop.get();
    const text = findPolicyText(db);
    const of = text === undefined ? `${zone} ${currency}` : `${zone} ${text}`;
    if (known?.of !== of) {
      const policy = text === undefined ? suggestedPolicy(currency) : (JSON.parse(text) as ComplaintPolicy);
      known = { of, rules: { policy, calendar: openCalendar(policy.hours, zone) } };
    }
    return known.rules;
  };

  const redateAll = (db: WritableDb, now: Moment): void => {
    const present = rules(db);
    for (const id of openCaseIds(db)) redate(db, id, present, now);
    readAgain(db, present);
    db.changed('complaints');
  };

  /** Reads the cases of a file that was written before anybody counted by what is read off them. */
  const readAllUnread = (): void => {
    if (shop.find() !== undefined) store.write((db) => readUnread(db, rules(db)));
  };
  store.onReplaced(readAllUnread);

  // In another time zone the shop opens at another time, and what is due moves with it.
  store.onChange(({ topics }) => {
    if (!topics.includes('shop') || shop.find() === undefined) return;
    const before = known?.rules;
    if (before !== undefined && before === rules(store.read)) return;
    store.write((db) => redateAll(db, clock.now()));
  });

  return {
    readUnread: readAllUnread,

    /** The policy with the calendar of its opening hours. */
    rules,

    policy: (): ComplaintPolicy => rules(store.read).policy,

    /**
     * Open cases are due by the new rules from now on.
     * @returns NEVER_OPEN for a week without an opening, in which nothing would ever be due
     */
    save: (input: {
      readonly commandId: CommandId;
      readonly staffId: StaffId;
      readonly policy: ComplaintPolicy;
    }): Result<ComplaintPolicy, { readonly code: 'NEVER_OPEN' }> =>
      store.write((db) => {
        const at = clock.now();
        const { commandId, staffId, policy } = input;
        const command = { id: commandId, procedure: 'complaints.savePolicy', staffId, at };
        return once(db, command, (): Result<ComplaintPolicy, { readonly code: 'NEVER_OPEN' }> => {
          if (!isEverOpen(policy.hours)) return refuse({ code: 'NEVER_OPEN' });
          keepPolicy(db, policy, { at, by: staffId });
          redateAll(db, at);
          return ok(rules(db).policy);
        });
      }),
  };
}
