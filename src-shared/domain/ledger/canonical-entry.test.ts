import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryDetail } from './entry.ts';
import { canonicalDetail } from './canonical-entry.ts';

test('the same facts are the same text, in whatever order they were stated', () => {
  const stated: EntryDetail = { stampsAfter: 3, opened: true, stampsBefore: 2, overridden: 'TOO_SOON' };
  const otherwise: EntryDetail = { overridden: 'TOO_SOON', stampsBefore: 2, opened: true, stampsAfter: 3 };
  const text = '{"opened":true,"overridden":"TOO_SOON","stampsAfter":3,"stampsBefore":2}';
  expect(canonicalDetail(stated)).toBe(text);
  expect(canonicalDetail(otherwise)).toBe(text);
  expect(canonicalDetail({})).toBe('{}');
});

test('property: nothing stated is lost', () => {
  const number = fc.integer();
  const detail = fc.record(
    {
      stampsBefore: number,
      stampsAfter: number,
      debtBefore: number,
      debtAfter: number,
      opened: fc.constant(true),
      withdrawn: fc.constant(true),
      expiresOn: fc.option(number),
      expiresBefore: fc.option(number),
      lastStampAt: fc.option(number),
      overridden: fc.string(),
      imported: fc.constant(true),
      undo: fc.constant(true),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(detail, (some) => {
      expect(JSON.parse(canonicalDetail(some as EntryDetail))).toEqual(some);
    }),
  );
});
