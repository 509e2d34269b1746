import { describe, expect, it } from 'vitest';
import { initialsOf, personTone } from './person-mark.ts';

describe('initialsOf', () => {
  it.each([
    ['Zofia Wójcik', 'ZW'],
    ['  łucja  maria   żak ', 'ŁŻ'],
    ['Budi', 'B'],
    ['', ''],
    ['😀 Anna', '😀A'],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('personTone', () => {
  it('is a tone of the palette, and differs between neighbours', () => {
    for (let id = 0; id < 50; id += 1) {
      expect(personTone(id)).toBeGreaterThanOrEqual(0);
      expect(personTone(id)).toBeLessThan(7);
      expect(personTone(id)).not.toBe(personTone(id + 1));
    }
  });
});
