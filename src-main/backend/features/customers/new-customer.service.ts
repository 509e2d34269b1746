import { randomInt } from 'node:crypto';
import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import { makeCardCode, type CardCode } from '#shared/domain/customers/card-code.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import { hourOf } from '#shared/domain/ledger/visit-part.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { indexCustomer } from './customer-search.repository.ts';
import { countEnrolment, insertCustomerRow, isCodeTaken } from './new-customer.repository.ts';

/** Somebody whose facts have been checked. */
export interface NewCustomer extends CustomerProfile {
  /** As `readPhoneNumber` gives it; `phone` is what was typed. */
  readonly phoneDigits: string;
  /** Her key in the file she comes from; empty for people enrolled here. */
  readonly reference: string;
  /** A card that was printed before; null makes a new code. */
  readonly code: CardCode | null;
  readonly enrolledAt: Moment;
  /** null for people who came from a file. */
  readonly enrolledBy: StaffId | null;
}

/** The one way a customer comes into the file: at the counter, from a file, in the sample cafe. */
export function insertCustomer(db: WritableDb, calendar: BusinessCalendar, customer: NewCustomer): CustomerId {
  const code = customer.code ?? freshCardCode(db);
  const nameFolded = foldName(customer.name);
  const enrolledDay = calendar.dayOf(customer.enrolledAt);
  const id = insertCustomerRow(db, {
    ...customer,
    nameFolded,
    code,
    phone: customer.phoneDigits,
    phoneTyped: customer.phone,
    enrolledDay,
  });
  indexCustomer(db, id, { nameFolded, phone: customer.phoneDigits, code });
  if (customer.enrolledBy !== null) {
    countEnrolment(db, enrolledDay, hourOf(customer.enrolledAt, calendar.zone, false), customer.enrolledBy);
  }
  db.changed('customers', id);
  return id;
}

/** A code nobody has; among ten thousand million a second draw is hardly ever needed. */
export function freshCardCode(db: ReadableDb): CardCode {
  for (;;) {
    const code = makeCardCode(String(randomInt(1e10)).padStart(10, '0'));
    if (!isCodeTaken(db, code)) return code;
  }
}
