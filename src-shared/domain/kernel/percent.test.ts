import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPercent, percentDecimals, percentWords } from './percent.ts';

describe('a share in percent', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.784, '78%'],
    [442 / 444, '99.5%'],
    [443 / 444, '99.8%'],
    [2 / 444, '0.5%'],
    [1 / 5000, '<0.1%'],
    [4999 / 5000, '>99.9%'],
    // Ten tenths added up.
    [0.9999999999999999, '100%'],
  ])('%d is %s', (share, words) => expect(percentWords('en', share)).toBe(words));

  it('is written as the language does', () => {
    expect(percentWords('pl', 442 / 444)).toBe('99,5%');
    expect(percentWords('id', 1 / 5000)).toBe('<0,1%');
  });

  it('keeps its decimals where a table wants them', () => {
    expect(percentWords('en', 0.5, { most: 1, least: 1 })).toBe('50.0%');
    expect(percentWords('en', 0.99961, { most: 1, least: 1 })).toBe('99.96%');
    expect(percentWords('en', 1, { most: 1, least: 1 })).toBe('100.0%');
    expect(percentWords('en', 0.02, { most: 1 })).toBe('2%');
  });

  it('is never none or all of what is neither, and as near as it is written', () => {
    const part = fc.integer({ min: 2, max: 10_000_000 }).chain((of) =>
      fc.record({
        count: fc.integer({ min: 1, max: of - 1 }),
        of: fc.constant(of),
        most: fc.constantFrom(0, 1),
      }),
    );
    fc.assert(
      fc.property(part, ({ count, of, most }) => {
        const share = count / of;
        const [, sign, number] = /^([<>]?)([\d.]+)%$/u.exec(percentWords('en', share, { most })) ?? [];
        const written = Number(number) / 100;
        const rounding = 0.5 / 10 ** (most + 2) + 1e-12;
        const least = sign === '<' ? 0 : sign === '>' ? written : written - rounding;
        const greatest = sign === '<' ? written : sign === '>' ? 1 : written + rounding;
        expect(share).toBeGreaterThanOrEqual(least);
        expect(share).toBeLessThanOrEqual(greatest);
        expect(written).toBeGreaterThan(0);
        expect(written).toBeLessThan(1);
        const inFile = inPercent(share);
        expect(inFile).toBeGreaterThan(0);
        expect(inFile).toBeLessThan(100);
      }),
    );
  });
});

it('takes as many decimals in a file as it takes to tell it from none and all', () => {
  expect([0, 1, 0.5, 0.0004, 0.99996].map((share) => percentDecimals(share))).toEqual([1, 1, 1, 2, 3]);
  expect([0, 1, 0.1234, 0.0004, 0.99996, -0.1234].map((share) => inPercent(share))).toEqual([
    0, 100, 12.3, 0.04, 99.996, -12.3,
  ]);
});
