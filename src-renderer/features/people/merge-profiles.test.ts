import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import { isSameProfile, mergeProfiles } from './merge-profiles.ts';

const base: CustomerProfile = {
  name: 'Zofia',
  phone: '601234482',
  email: '',
  birthday: null,
  language: null,
  usualOrder: 'Flat white',
  notes: '',
  tags: ['vip'],
};

describe('putting two edits together', () => {
  it('takes from each what only she changed', () => {
    const mine = { ...base, notes: 'Likes jazz' };
    const theirs = { ...base, usualOrder: 'Espresso', tags: ['vip', 'office'] };
    expect(mergeProfiles(base, mine, theirs)).toEqual({
      profile: { ...base, notes: 'Likes jazz', usualOrder: 'Espresso', tags: ['vip', 'office'] },
      contested: [],
    });
  });

  it('keeps mine where both changed the same, and says so', () => {
    const mine = { ...base, name: 'Zofia Lis', email: 'z@example.com' };
    const theirs = { ...base, name: 'Zofia Lis-Nowak', email: 'z@example.com' };
    expect(mergeProfiles(base, mine, theirs)).toEqual({ profile: mine, contested: ['name'] });
  });

  it('loses no edit unseen', () => {
    const edits: fc.Arbitrary<Partial<CustomerProfile>> = fc.record({
      name: fc.constantFrom('Zofia', 'Zosia', 'Zofia Lis'),
      notes: fc.constantFrom('', 'a', 'b'),
      birthday: fc.constantFrom(null, { month: 2, day: 29 }),
      tags: fc.subarray(['vip', 'office']),
    });
    fc.assert(
      fc.property(edits, edits, (myEdit, theirEdit) => {
        const [mine, theirs] = [
          { ...base, ...myEdit },
          { ...base, ...theirEdit },
        ];
        const { profile, contested } = mergeProfiles(base, mine, theirs);
        for (const fact of ['name', 'notes', 'birthday', 'tags'] as const) {
          const isMine = JSON.stringify(profile[fact]) === JSON.stringify(mine[fact]);
          const isTheirs = JSON.stringify(profile[fact]) === JSON.stringify(theirs[fact]);
          expect(isMine || isTheirs).toBe(true);
          expect(isTheirs || contested.includes(fact) || isMine).toBe(true);
          expect(contested.includes(fact) && isTheirs).toBe(false);
        }
        expect(isSameProfile(mergeProfiles(base, base, theirs).profile, theirs)).toBe(true);
      }),
    );
  });
});
