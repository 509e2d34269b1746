import { expect, it } from 'vitest';
import { isEmailAddress } from './email-address.ts';

it.each(['anna@example.com', 'a.b+card@sub.example.co.id', 'żaneta@kawiarnia.pl', "o'neil@example.ie"])(
  'takes %s',
  (text) => {
    expect(isEmailAddress(text)).toBe(true);
  },
);

it.each([
  '',
  'anna',
  'anna@',
  '@example.com',
  'anna@example',
  'anna kowalska@example.com',
  'a@b@example.com',
  'a@.com',
])('does not take %s', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
