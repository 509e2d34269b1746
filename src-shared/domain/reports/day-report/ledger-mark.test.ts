import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupedHash, readHash, readMark } from './ledger-mark.ts';

const hash = '3fa290bc11d0e5f700112233445566778899aabbccddeeff0123456789abcdef';

it('reads a hash as it was written on the sheet', () => {
  expect(groupedHash(hash).slice(0, 19)).toBe('3fa2 90bc 11d0 e5f7');
  expect(readHash(groupedHash(hash))).toBe(hash);
  expect(readHash('3FA2-90BC 11d0:E5F7')).toBe('3fa290bc11d0e5f7');
});

it.each(['', '3fa2', '3fa2 90bc 11d0 e5f', `${hash}0`, '3fa2 90bc 11d0 e5fg'])('takes no %j', (text) => {
  expect(readHash(text)).toBeNull();
});

it('reads number and hash in one, as the command line takes them', () => {
  expect(readMark(`1234:${hash}`)).toEqual({ seq: 1234, hash });
  expect(readMark(' 7 : 3fa2 90bc 11d0 e5f7 ')).toEqual({ seq: 7, hash: '3fa290bc11d0e5f7' });
  for (const wrong of ['', hash, `0:${hash}`, `-1:${hash}`, `a:${hash}`, '12:']) expect(readMark(wrong)).toBeNull();
});

it('reads back whatever was grouped', () => {
  const digits = fc.array(fc.constantFrom(...Array.from('0123456789abcdef')), { minLength: 16, maxLength: 64 });
  fc.assert(
    fc.property(digits, (some) => {
      expect(readHash(groupedHash(some.join('')))).toBe(some.join(''));
    }),
  );
});
