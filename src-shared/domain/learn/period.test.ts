import { expect, it } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay } from '../kernel/business-day.ts';
import { periodBefore, periodOf, type PeriodPreset } from './period.ts';

const written = (preset: PeriodPreset, today: string) => {
  const { from, to } = periodOf(preset, businessDayFromIso(today));
  return `${isoOfBusinessDay(from)} ${isoOfBusinessDay(to)}`;
};

it.each([
  ['days30', '2026-11-22', '2026-10-24 2026-11-22'],
  ['quarter', '2026-11-22', '2026-10-01 2026-11-22'],
  ['quarter', '2026-01-01', '2026-01-01 2026-01-01'],
  ['lastQuarter', '2026-11-22', '2026-07-01 2026-09-30'],
  ['lastQuarter', '2026-02-10', '2025-10-01 2025-12-31'],
  ['months12', '2026-11-22', '2025-11-23 2026-11-22'],
  ['months12', '2024-02-29', '2023-03-01 2024-02-29'],
  ['months12', '2025-02-28', '2024-02-29 2025-02-28'],
  ['months12', '2026-12-31', '2026-01-01 2026-12-31'],
  ['all', '2026-11-22', '1970-01-01 2026-11-22'],
] as const)('%s on %s', (preset, today, expected) => expect(written(preset, today)).toBe(expected));

it('comes after as many days', () => {
  const before = periodBefore({ from: businessDayFromIso('2026-03-01'), to: businessDayFromIso('2026-03-10') });
  expect(isoOfBusinessDay(before.from)).toBe('2026-02-19');
  expect(isoOfBusinessDay(before.to)).toBe('2026-02-28');
});
