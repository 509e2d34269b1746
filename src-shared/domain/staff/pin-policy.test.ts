import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNewPin, digitsNeeded } from './pin-policy.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('a new PIN', () => {
  it('has 4 to 6 digits at the counter', () => {
    expect(checkNewPin('4071', 'counter')).toEqual({ ok: true, value: '4071' });
    expect(checkNewPin('40718', 'counter').ok).toBe(true);
    expect(checkNewPin('407', 'counter')).toEqual({
      ok: false,
      refusal: { code: 'PIN_TOO_SHORT', data: { digits: 4 } },
    });
  });

  it('has 6 digits for a manager and an owner', () => {
    expect(checkNewPin('407182', 'manager').ok).toBe(true);
    for (const role of ['manager', 'owner'] as const) {
      expect(checkNewPin('40718', role)).toEqual({
        ok: false,
        refusal: { code: 'PIN_TOO_SHORT', data: { digits: 6 } },
      });
    }
  });

  it.each(['0000', '777777', '1234', '123456', '4321', '987654', '7890', '3210', '0987'])(
    'is not as simple as %s',
    (pin) => {
      expect(checkNewPin(pin, 'counter')).toEqual({ ok: false, refusal: { code: 'PIN_TOO_SIMPLE' } });
    },
  );

  it.each(['1235', '1357', '1122', '2580', '1212'])('may be %s', (pin) => {
    expect(checkNewPin(pin, 'counter').ok).toBe(true);
  });

  it('is refused as simple for exactly 30 of the PINs of each length', () => {
    let simple = 0;
    for (let number = 0; number < 10_000; number += 1) {
      if (!checkNewPin(String(number).padStart(4, '0'), 'counter').ok) simple += 1;
    }
    expect(simple).toBe(30);
  });

  it('read backwards is as good as forwards', () => {
    fc.assert(
      fc.property(digits(6), (pin) => {
        const backwards = pin.split('').toReversed().join('');
        expect(checkNewPin(backwards, 'owner').ok).toBe(checkNewPin(pin, 'owner').ok);
      }),
    );
  });

  it('good for more than the counter is good for the counter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 6 }).chain(digits), (pin) => {
        fc.pre(checkNewPin(pin, 'owner').ok);
        expect(checkNewPin(pin, 'counter').ok).toBe(true);
      }),
    );
    expect(digitsNeeded('owner')).toBeGreaterThan(digitsNeeded('counter'));
  });
});
