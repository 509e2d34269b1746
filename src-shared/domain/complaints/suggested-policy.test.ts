import { expect, it } from 'vitest';
import { complaintPolicySchema } from '#shared/contract/complaints.contract.ts';
import { isEverOpen } from './opening-hours.ts';
import { suggestedPolicy } from './suggested-policy.ts';

it.each([
  ['PLN', 3000, 12_000],
  ['IDR', 50_000, 200_000],
  ['EUR', 1000, 4000],
  ['GBP', 1000, 4000],
  ['USD', 1000, 4000],
  ['JPY', 1500, 6000],
  ['KWD', 3000, 12_000],
  ['ISK', 5000, 20_000],
])('lets anybody put an ordinary order right: %s', (currency, perCase, perDay) => {
  expect(suggestedPolicy(currency).limits).toEqual({ perCase, perDay });
});

it('may be saved as it is, and opens', () => {
  const policy = suggestedPolicy('PLN');
  expect(complaintPolicySchema.parse(policy)).toEqual(policy);
  expect(isEverOpen(policy.hours)).toBe(true);
});
