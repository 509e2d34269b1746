import { expect, test } from 'vitest';
import { asMinorUnits } from '../kernel/money.ts';
import { aDay } from '#test/builders/a-card.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { impossibleField } from './check-terms.ts';
import type { ProgramTerms } from './program-terms.ts';

test('terms that work', () => {
  const day = aDay(20_000);
  const every: Partial<ProgramTerms> = {
    stampsNeeded: 50,
    starterStamps: 49,
    cooldownMinutes: 30,
    dailyCap: 1,
    cardExpiry: { kind: 'since_last_visit', days: 1 },
    rewardExpiryDays: 1,
    activeFrom: day,
    activeUntil: day,
    rewardValue: asMinorUnits(0),
  };
  expect(impossibleField(aProgram())).toBeNull();
  expect(impossibleField(aProgram(every))).toBeNull();
});

test.each<[keyof ProgramTerms, Partial<ProgramTerms>]>([
  ['name', { name: ' ' }],
  ['stampsNeeded', { stampsNeeded: 0 }],
  ['stampsNeeded', { stampsNeeded: 51 }],
  ['stampsNeeded', { stampsNeeded: 2.5 }],
  ['rewardText', { rewardText: '' }],
  ['rewardValue', { rewardValue: -1 as ProgramTerms['rewardValue'] }],
  ['cooldownMinutes', { cooldownMinutes: -1 }],
  ['dailyCap', { dailyCap: 0 }],
  ['starterStamps', { stampsNeeded: 5, starterStamps: 5 }],
  ['starterStamps', { starterStamps: -1 }],
  ['cardExpiry', { cardExpiry: { kind: 'after_start', days: 0 } }],
  ['rewardExpiryDays', { rewardExpiryDays: 0 }],
  ['activeUntil', { activeFrom: aDay(2), activeUntil: aDay(1) }],
])('%s cannot be %j', (field, terms) => {
  expect(impossibleField(aProgram(terms))).toBe(field);
});
