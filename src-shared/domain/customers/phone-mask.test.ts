import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskPhone } from './phone-mask.ts';

it('shows the last three digits and nothing of an unknown number', () => {
  expect(maskPhone('48601234482')).toBe('••• ••• 482');
  expect(maskPhone('')).toBe('');
});

it('never shows more than three digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 20 }), (phone) => {
      expect(maskPhone(phone).replace(/\D/g, '')).toBe(phone.slice(-3));
    }),
  );
});
