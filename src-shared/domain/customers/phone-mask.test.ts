import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskPhone } from './phone-mask.ts';

it('shows the last three digits and nothing of an unknown number', () => {
  expect(maskPhone('48601234482')).toBe('••• ••• 482');
  expect(maskPhone('')).toBe('');
});

it('never shows more than three digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{5,20}$/), (phone) => {
      expect(maskPhone(phone).replace(/\D/g, '')).toBe(phone.slice(-3));
    }),
  );
});
