import { describe, expect, it } from 'vitest';
import { asMinorUnits, currencyDigits } from './money.ts';

describe('money', () => {
  it('has the digits of its currency', () => {
    expect(['PLN', 'EUR', 'RSD', 'JPY', 'KWD', 'IDR'].map(currencyDigits)).toEqual([2, 2, 2, 0, 3, 0]);
  });

  it('is whole minor units', () => {
    expect(asMinorUnits(1250)).toBe(1250);
    expect(() => asMinorUnits(12.5)).toThrow('whole minor units');
  });
});
