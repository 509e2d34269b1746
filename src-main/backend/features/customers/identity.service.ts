import { parseCardCode } from '#shared/domain/customers/card-code.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { findByIdentity, type Identity } from './identity.repository.ts';
import { readPhoneNumber } from './phone-number.service.ts';

/** Facts by which somebody may be known already; `phone` is digits as `readPhoneNumber` gives them. */
export type Identities = Readonly<Record<Identity, string>> & { readonly name: string };

export interface KnownCustomer {
  readonly id: CustomerId;
  readonly by: Identity;
  readonly sameName: boolean;
}

// A card may be handed on; a number in another system, a phone and an e-mail are the person.
const SUREST_FIRST = ['reference', 'phone', 'email', 'code'] as const;

/** The customer who is this person already. */
export function identify(db: ReadableDb, facts: Identities): KnownCustomer | undefined {
  for (const by of SUREST_FIRST) {
    const [known] = findByIdentity(db, by, facts[by]);
    if (known !== undefined) return { id: known.id, by, sameName: known.nameFolded === foldName(facts.name) };
  }
  return undefined;
}

/**
 * Whom another program means by a key: its own number for her, else a card code, a phone, an e-mail or a whole name.
 * @param country ISO 3166, how a phone number without a country code is read
 */
export function identifyByKey(db: ReadableDb, key: string, country: string): CustomerId | 'unknown' | 'ambiguous' {
  const readings: readonly (readonly [Identity | 'name', string])[] = [
    ['reference', key],
    ['code', parseCardCode(key) ?? ''],
    ['phone', readPhoneNumber(key, country) ?? ''],
    ['email', key],
    ['name', foldName(key)],
  ];
  for (const [identity, value] of readings) {
    const [first, second] = findByIdentity(db, identity, value);
    if (second !== undefined) return 'ambiguous';
    if (first !== undefined) return first.id;
  }
  return 'unknown';
}
