import { asMinorUnits, currencyDigits, type MinorUnits } from '../kernel/money.ts';
import type { ComplaintPolicy, OpenInterval, Target } from './policy.ts';

const at = (hour: number): number => hour * 60;
const open = (from: number, until: number): readonly OpenInterval[] => [{ from: at(from), until: at(until) }];
const settledWithin = (days: number): Target => ({ kind: 'open_days', days, by: at(18) });

/** About two drinks and a piece of cake in whole units of a currency; what is not named is near enough to the euro. */
const CASE_LIMIT: Readonly<Record<string, number>> = {
  PLN: 30,
  CZK: 200,
  SEK: 120,
  NOK: 120,
  DKK: 80,
  HUF: 4000,
  RON: 50,
  UAH: 400,
  TRY: 400,
  INR: 600,
  IDR: 50_000,
  MYR: 30,
  PHP: 500,
  THB: 300,
  TWD: 300,
  JPY: 1500,
  KRW: 15_000,
  VND: 150_000,
  BHD: 4,
  KWD: 3,
  OMR: 4,
};
const CASE_LIMIT_WITHOUT_MINOR_UNIT = 5000;
const CASE_LIMIT_ELSEWHERE = 10;
const CASES_A_DAY = 4;

/**
 * What a new shop starts with: an ordinary café's week, and limits that let anybody put an ordinary order right.
 * @param currency ISO 4217 code of the shop's money
 */
export function suggestedPolicy(currency: string): ComplaintPolicy {
  const weekday = open(7, 19);
  const perCase = caseLimit(currency);
  return {
    hours: { week: [weekday, weekday, weekday, weekday, weekday, open(8, 18), open(9, 16)], holidays: [] },
    targets: {
      minor: { answer: { kind: 'open_days', days: 1, by: at(10) }, settle: settledWithin(3) },
      moderate: { answer: { kind: 'open_minutes', minutes: 240 }, settle: settledWithin(2) },
      serious: { answer: { kind: 'open_minutes', minutes: 60 }, settle: settledWithin(1) },
    },
    dueSoonMinutes: 60,
    ownerAfterMinutes: 240,
    limits: { perCase, perDay: asMinorUnits(perCase * CASES_A_DAY) },
  };
}

function caseLimit(currency: string): MinorUnits {
  const digits = currencyDigits(currency);
  const units = CASE_LIMIT[currency] ?? (digits === 0 ? CASE_LIMIT_WITHOUT_MINOR_UNIT : CASE_LIMIT_ELSEWHERE);
  return asMinorUnits(units * 10 ** digits);
}
