import { parseCardCode, type CardCode } from '#shared/domain/customers/card-code.ts';
import { isEmailAddress } from '#shared/domain/customers/email-address.ts';
import type { ProblemReason } from '#shared/domain/imports/import-problem.ts';
import type { CustomerDraft } from '#shared/domain/imports/read-customer-row.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { compactIndex } from '#main/backend/features/customers/customer-search.service.ts';
import { fillGaps, gapsFilledBy } from '#main/backend/features/customers/fill-gaps.service.ts';
import { identify, identifyByKey, type KnownCustomer } from '#main/backend/features/customers/identity.service.ts';
import { insertCustomer } from '#main/backend/features/customers/new-customer.service.ts';
import { readPhoneNumber } from '#main/backend/features/customers/phone-number.service.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** Facts as a file states them. */
export type StatedFacts = Omit<CustomerDraft, 'line' | 'openingStamps' | 'enrolledOn'>;

/** Facts as the counter would accept them; a phone, e-mail or code that will not do is empty. */
export interface AcceptedFacts extends StatedFacts {
  /** Digits, as phones are compared. */
  readonly phone: string;
  readonly phoneTyped: string;
}

export interface RefusedFact {
  readonly field: 'phone' | 'email' | 'code';
  readonly why: ProblemReason;
}

interface Parts {
  /** ISO 3166, how a phone number without a country code is read. */
  readonly country: string;
  readonly calendar: BusinessCalendar;
  readonly staffId: StaffId | null;
  readonly now: Moment;
}

/** After so many new customers their search index is worth putting in order. */
const MANY = 1000;

export type CustomerBook = ReturnType<typeof customerBook>;

/** The shop's customers as an import sees them. A dry run is given a `db` that cannot write, and only looks. */
export function customerBook({ country, calendar, staffId, now }: Parts) {
  let made = 0;
  return {
    /** The same rules as at the counter, fact by fact. */
    accept: (facts: StatedFacts): { facts: AcceptedFacts; refused: readonly RefusedFact[] } => {
      const refused: RefusedFact[] = [];
      const phone = readPhoneNumber(facts.phone, country);
      if (phone === undefined) refused.push({ field: 'phone', why: 'phone_invalid' });
      const email = facts.email === '' || isEmailAddress(facts.email) ? facts.email : undefined;
      if (email === undefined) refused.push({ field: 'email', why: 'email_invalid' });
      const code = facts.code === '' ? '' : parseCardCode(facts.code);
      if (code === undefined) refused.push({ field: 'code', why: 'code_invalid' });
      const phoneTyped = phone === undefined ? '' : facts.phone;
      return { facts: { ...facts, phone: phone ?? '', phoneTyped, email: email ?? '', code: code ?? '' }, refused };
    },

    find: (db: ReadableDb, facts: AcceptedFacts): KnownCustomer | undefined => identify(db, facts),

    findByKey: (db: ReadableDb, key: string) => identifyByKey(db, key, country),

    /** Makes her a customer. A dry run answers with an id that nobody has. */
    enrol: (db: ReadableDb | WritableDb, facts: AcceptedFacts, enrolledAt: Moment): CustomerId => {
      made += 1;
      if (!isWritable(db)) return asId<CustomerId>(-made);
      return insertCustomer(db, calendar, {
        ...facts,
        phone: facts.phoneTyped,
        phoneDigits: facts.phone,
        tags: [...facts.tags],
        code: facts.code === '' ? null : (facts.code as CardCode),
        enrolledAt,
        // Nobody made her at the till; who brought the file in stands with the run.
        enrolledBy: null,
      });
    },

    /** Adds what she has nothing of yet. @returns whether there was anything to add */
    fillGaps: (db: ReadableDb | WritableDb, id: CustomerId, facts: AcceptedFacts): boolean => {
      const { phone, phoneTyped, email, birthday, language, usualOrder, notes, reference } = facts;
      const stated = { phone, phoneTyped, email, birthday, language, usualOrder, notes, reference };
      const gaps = gapsFilledBy(db, id, stated);
      if (Object.keys(gaps).length === 0) return false;
      if (isWritable(db)) fillGaps(db, id, gaps, { at: now, staffId });
      return true;
    },

    /** Once, after the last line. */
    finish: (db: WritableDb): void => {
      if (made >= MANY) compactIndex(db);
    },
  };
}

export function isWritable(db: ReadableDb | WritableDb): db is WritableDb {
  return 'run' in db;
}
