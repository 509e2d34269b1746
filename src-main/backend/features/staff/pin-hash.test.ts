import { describe, expect, it } from 'vitest';
import { hashPin, pinCost, pinMatches } from './pin-hash.ts';

const cheap = { log2N: 4, r: 8, p: 1 };

describe('a kept PIN', () => {
  it('costs 128 MiB a guess, and says so in its record', async () => {
    const record = await hashPin('4826', pinCost);
    expect(record).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/);
    expect(await pinMatches('4826', record)).toBe(true);
    expect(await pinMatches('4827', record)).toBe(false);
  });

  it('is checked at the cost it was made with', async () => {
    expect(await pinMatches('4826', await hashPin('4826', cheap))).toBe(true);
  });

  it('has a salt of its own', async () => {
    expect(await hashPin('4826', cheap)).not.toBe(await hashPin('4826', cheap));
  });

  it('of a form nobody knows is an error, not a wrong PIN', async () => {
    await expect(pinMatches('4826', '$argon2id$…')).rejects.toThrow('a form this version does not know');
  });
});
