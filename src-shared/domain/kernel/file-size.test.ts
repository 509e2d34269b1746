import { describe, expect, it } from 'vitest';
import { fileSizeInWords } from './file-size.ts';

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [249_856, '250 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_440_000, '1.4 MB'],
    [63_700_000, '64 MB'],
    [4_200_000_000, '4.2 GB'],
    [12_000_000_000_000_000, '12,000 TB'],
  ])('%d is %j', (bytes, words) => expect(fileSizeInWords(bytes, 'en-GB')).toBe(words));

  it('is written as the language writes numbers', () => {
    expect(fileSizeInWords(1_440_000, 'pl-PL')).toBe('1,4 MB');
  });
});
