import { describe, expect, it } from 'vitest';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { draftFor, emptyDraft } from './take.store.ts';

const zofia = asId<CustomerId>(1);
const jan = asId<CustomerId>(2);
const left = { ...emptyDraft, customerId: zofia, what: 'The milk was sour' };

describe('a complaint that was begun and left', () => {
  it('goes on for the same customer, and from a place where nobody is in front', () => {
    expect(draftFor(zofia, left)).toBe(left);
    expect(draftFor(null, left)).toBe(left);
  });

  it('is not put into the mouth of another customer', () => {
    expect(draftFor(jan, left)).toEqual({ ...emptyDraft, customerId: jan });
  });

  it('that says nothing yet is no beginning', () => {
    expect(draftFor(null, { ...left, what: '  ' })).toEqual(emptyDraft);
  });
});
