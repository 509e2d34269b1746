import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import type { Expiry, ProgramTerms, StampIcon } from '#shared/domain/programs/program-terms.ts';
import { draftOfTerms, emptyDraft, termsOfDraft, type TermsDraft } from './terms-draft.ts';

const filled: TermsDraft = { ...emptyDraft, name: 'Coffee card', rewardText: 'Free coffee' };

describe('termsOfDraft', () => {
  it('takes an empty limit as none', () => {
    expect(termsOfDraft(filled, 2)).toMatchObject({
      ok: true,
      value: { cooldownMinutes: 0, dailyCap: null, starterStamps: 0, cardExpiry: { kind: 'none' }, rewardValue: 0 },
    });
  });

  it.each([
    [12.5, 2, 1250],
    [0.29, 2, 29],
    [18_000, 0, 18_000],
  ])('writes %d with %d digits as %d minor units', (rewardValue, digits, minor) => {
    expect(termsOfDraft({ ...filled, rewardValue }, digits)).toMatchObject({ ok: true, value: { rewardValue: minor } });
  });

  it.each([
    ['name', { name: '  ' }],
    ['rewardText', { rewardText: '' }],
    ['stampsNeeded', { stampsNeeded: undefined }],
    ['starterStamps', { starterStamps: 10 }],
    ['cardExpiry', { cardExpiry: 'after_start', cardExpiryDays: undefined }],
    ['activeUntil', { activeFrom: 20 as BusinessDay, activeUntil: 19 as BusinessDay }],
  ] as const)('names %s as the field that cannot work', (field, change) => {
    expect(termsOfDraft({ ...filled, ...change }, 2)).toEqual({ ok: false, refusal: field });
  });
});

const days = fc.integer({ min: 1, max: 3650 });
const expiry: fc.Arbitrary<Expiry> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constantFrom('after_start' as const, 'since_last_visit' as const), days }),
);
const someTerms: fc.Arbitrary<ProgramTerms> = fc.record({
  name: fc.constant('Coffee card'),
  icon: fc.constantFrom<StampIcon[]>('cup', 'paw'),
  stampsNeeded: fc.integer({ min: 10, max: 50 }),
  rewardText: fc.constant('Free coffee'),
  rewardValue: fc.integer({ min: 0, max: 1_000_000_000 }).map(asMinorUnits),
  cooldownMinutes: fc.integer({ min: 0, max: 10_080 }),
  dailyCap: fc.option(fc.integer({ min: 1, max: 100 })),
  starterStamps: fc.integer({ min: 0, max: 9 }),
  cardExpiry: expiry,
  rewardExpiryDays: fc.option(days),
  activeFrom: fc.option(fc.constant(20_000 as BusinessDay)),
  activeUntil: fc.option(fc.constant(20_100 as BusinessDay)),
});

describe('a draft', () => {
  it('gives back the terms it was made of, to the last minor unit', () => {
    fc.assert(
      fc.property(someTerms, fc.constantFrom(0, 2, 3), (terms, digits) => {
        expect(termsOfDraft(draftOfTerms(terms, digits), digits)).toEqual({ ok: true, value: terms });
      }),
    );
  });
});
