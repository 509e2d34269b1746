import { describe, expect, it } from 'vitest';
import { changeSearch, filterOf, isFiltered, readPeopleSearch, sortOf } from './people-search.ts';

describe('the list in the address', () => {
  it('reads what it wrote', () => {
    const search = { q: 'zof', tag: 'vip', program: 2, seen: 30, reward: true, by: 'visits', dir: 'desc' } as const;
    expect(readPeopleSearch(search)).toEqual(search);
    expect(filterOf(search)).toEqual({
      text: 'zof',
      tag: 'vip',
      programId: 2,
      seenWithinDays: 30,
      notSeenForDays: null,
      rewardWaiting: true,
      birthdayMonth: null,
      segmentId: null,
      archived: false,
    });
    expect(sortOf(search)).toEqual({ by: 'visits', direction: 'desc' });
  });

  it('leaves out what it does not understand', () => {
    const typed = {
      q: ' ',
      program: 'x',
      seen: -3,
      away: 1.5,
      reward: 'yes',
      month: 13,
      by: 'shoeSize',
      dir: 'up',
      z: 1,
    };
    expect(readPeopleSearch(typed)).toEqual({});
    expect(sortOf({})).toEqual({ by: 'lastVisit', direction: 'desc' });
  });

  it('takes digits for text, as they are typed', () => {
    expect(readPeopleSearch({ q: 482 })).toEqual({ q: '482' });
  });

  it('knows whether somebody is kept out', () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ by: 'name', dir: 'asc' })).toBe(false);
    expect(isFiltered({ archived: true })).toBe(true);
    expect(changeSearch({ q: 'zof', month: 5 }, { month: undefined })).toEqual({ q: 'zof' });
  });
});
