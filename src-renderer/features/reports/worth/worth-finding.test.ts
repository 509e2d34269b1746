import { expect, it } from 'vitest';
import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { mostPoints, worthFinding } from './worth-finding.ts';

const day = businessDayFromIso('2026-11-21');
const report: WorthReport = {
  inputs: null,
  lastDay: day,
  newcomers: { count: 200, days: 365 },
  rate: { count: 80, of: 200, interval: { low: 0.33, high: 0.47 }, from: day, to: day },
  compared: {
    days: 365,
    returners: { customers: 90, visits: 20 },
    others: { customers: 100, visits: 2 },
    more: { difference: 18, low: 15, high: 21 },
  },
};
const inputs = { visitValue: asMinorUnits(2000), marginPercent: 50 };
const compared = report.compared;

it('tells of visits until the owner says what one is worth', () => {
  expect(worthFinding(report, 1)).toMatchObject({ key: 'visits', worth: { visits: { value: 36, low: 30, high: 42 } } });
  expect(worthFinding({ ...report, inputs }, 1)).toMatchObject({
    key: 'money',
    worth: { margin: { value: 36_000, low: 30_000, high: 42_000 } },
  });
});

it.each([
  [{ ...report, compared: null }, 'tooLittle'],
  [{ ...report, compared: compared === null ? null : { ...compared, more: null } }, 'tooLittle'],
  [{ ...report, newcomers: { count: 0, days: 365 } }, 'noNewcomers'],
  [
    {
      ...report,
      compared: compared === null ? null : { ...compared, more: { difference: 2, low: -1, high: 5 } },
    },
    'notProven',
  ],
  [
    {
      ...report,
      compared: compared === null ? null : { ...compared, more: { difference: -3, low: -5, high: -1 } },
    },
    'notProven',
  ],
])('says no number that is not known: %#', (known, key) => {
  expect(worthFinding(known, 1)).toEqual({ key });
});

it('has room for points up to 100 %', () => {
  expect(mostPoints(report, 10)).toBe(10);
  expect(mostPoints({ ...report, rate: { ...report.rate, count: 190 } }, 10)).toBe(5);
  expect(mostPoints({ ...report, rate: { ...report.rate, count: 200 } }, 10)).toBe(1);
  expect(mostPoints({ ...report, rate: { ...report.rate, count: 0, of: 0 } }, 10)).toBe(10);
});
