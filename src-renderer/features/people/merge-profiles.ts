import type { CustomerProfile } from '#shared/contract/customers.contract.ts';

export type ProfileFact = keyof CustomerProfile;

/** Two people changed the same customer: what comes of it. */
export interface MergedProfile {
  readonly profile: CustomerProfile;
  /** Facts both changed, each in her own way; the profile has mine. */
  readonly contested: readonly ProfileFact[];
}

/**
 * Puts together what two people changed of one profile, so that neither loses anything unseen.
 * @param base what both began with
 * @param mine what is in the form, not saved yet
 * @param theirs what was saved in the meantime
 */
export function mergeProfiles(base: CustomerProfile, mine: CustomerProfile, theirs: CustomerProfile): MergedProfile {
  const facts = Object.keys(base) as ProfileFact[];
  const contested = facts.filter(
    (fact) => differs(base, mine, fact) && differs(base, theirs, fact) && differs(mine, theirs, fact),
  );
  const onlyTheirs = facts.filter((fact) => !differs(base, mine, fact));
  const taken = Object.fromEntries(onlyTheirs.map((fact) => [fact, theirs[fact]]));
  return { profile: { ...mine, ...taken }, contested };
}

export function isSameProfile(one: CustomerProfile, other: CustomerProfile): boolean {
  return (Object.keys(one) as ProfileFact[]).every((fact) => !differs(one, other, fact));
}

function differs(one: CustomerProfile, other: CustomerProfile, fact: ProfileFact): boolean {
  return JSON.stringify(one[fact]) !== JSON.stringify(other[fact]);
}
