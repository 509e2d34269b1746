import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCardCode, parseCardCode } from './card-code.ts';

const tenDigits = fc.stringMatching(/^\d{10}$/);

describe('a card code', () => {
  it('is an EAN-13 from the in-store range', () => {
    expect(makeCardCode('0000000000')).toBe('2900000000001');
    fc.assert(
      fc.property(tenDigits, (random) => {
        const code = makeCardCode(random);
        expect(code).toMatch(/^29\d{11}$/);
        expect(parseCardCode(code)).toBe(code);
      }),
    );
  });

  it.each([
    ['4006381333931', '4006381333931'],
    ['96385074', '96385074'],
    ['036000291452', '0036000291452'],
    [' 4006381 333931 ', '4006381333931'],
  ])('takes the pre-printed card %s', (typed, code) => {
    expect(parseCardCode(typed)).toBe(code);
  });

  it.each(['', '4006381333932', '1234567', '290000000000A', '000000000000000', '00000000', 'Zofia'])(
    'does not take %s',
    (typed) => {
      expect(parseCardCode(typed)).toBeUndefined();
    },
  );

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(tenDigits, fc.nat({ max: 12 }), fc.integer({ min: 1, max: 9 }), (random, place, shift) => {
        const code = makeCardCode(random);
        const wrong = (Number(code[place]) + shift) % 10;
        expect(parseCardCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeUndefined();
      }),
    );
  });
});
