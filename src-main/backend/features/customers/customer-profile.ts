import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import { isBirthday } from '#shared/domain/customers/birthday.ts';
import { isEmailAddress } from '#shared/domain/customers/email-address.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { readPhoneNumber } from './phone-number.service.ts';

/** A profile whose facts can be kept; `phone` stays as it was typed. */
export interface CheckedProfile extends CustomerProfile {
  /** What numbers are compared by; see `readPhoneNumber`. */
  readonly phoneDigits: string;
}

/** A profile of which only the name is certain. */
export type BriefProfile = Pick<CustomerProfile, 'name'> & {
  readonly [Fact in keyof CustomerProfile]?: CustomerProfile[Fact] | undefined;
};

export interface ProfileRefusal {
  readonly code: 'NAME_MISSING' | 'PHONE_INVALID' | 'EMAIL_INVALID' | 'BIRTHDAY_INVALID';
}

/** @param country ISO 3166, how a phone number without a country code is read */
export function checkProfile(profile: CustomerProfile, country: string): Result<CheckedProfile, ProfileRefusal> {
  if (profile.name === '') return refuse({ code: 'NAME_MISSING' });
  const phoneDigits = readPhoneNumber(profile.phone, country);
  if (phoneDigits === undefined) return refuse({ code: 'PHONE_INVALID' });
  if (profile.email !== '' && !isEmailAddress(profile.email)) return refuse({ code: 'EMAIL_INVALID' });
  if (profile.birthday !== null && !isBirthday(profile.birthday)) return refuse({ code: 'BIRTHDAY_INVALID' });
  return ok({ ...profile, tags: tidyTags(profile.tags), phoneDigits });
}

/** Empty ones go, and of two that differ in case or accents the first stays. */
function tidyTags(tags: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const tag of tags) {
    const folded = foldName(tag) || tag;
    if (tag !== '' && !byFolded.has(folded)) byFolded.set(folded, tag);
  }
  return [...byFolded.values()].toSorted((one, other) => one.localeCompare(other));
}

/** What was not asked yet is empty; "enrol" asks for a name and perhaps a phone. */
export function wholeProfile({ name, ...known }: BriefProfile): CustomerProfile {
  return {
    name,
    phone: known.phone ?? '',
    email: known.email ?? '',
    birthday: known.birthday ?? null,
    language: known.language ?? null,
    usualOrder: known.usualOrder ?? '',
    notes: known.notes ?? '',
    tags: known.tags ?? [],
  };
}
