import { describe, expect, it } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay } from '../../kernel/business-day.ts';
import { isWholeMonth, retention, windowsOf, type Window } from './windows.ts';

const written = ({ from, to }: Window) => `${isoOfBusinessDay(from)} ${isoOfBusinessDay(to)}`;

describe('two windows', () => {
  it.each([
    ['months', '2026-05-05', '2026-04-01 2026-04-30', '2026-05-01 2026-05-31'],
    ['wholeMonths', '2026-01-31', '2025-11-01 2025-11-30', '2025-12-01 2025-12-31'],
    ['quarters', '2026-05-05', '2026-01-01 2026-03-31', '2026-04-01 2026-06-30'],
    ['quarters', '2026-01-01', '2025-10-01 2025-12-31', '2026-01-01 2026-03-31'],
    ['yearApart', '2026-03-31', '2025-02-01 2025-02-28', '2026-02-01 2026-02-28'],
  ] as const)('%s on %s', (preset, today, first, second) => {
    const pair = windowsOf(preset, businessDayFromIso(today));
    expect([written(pair.first), written(pair.second)]).toEqual([first, second]);
  });

  it('has a name where it is a whole month', () => {
    const window = (from: string, to: string) => ({ from: businessDayFromIso(from), to: businessDayFromIso(to) });
    expect(isWholeMonth(window('2026-02-01', '2026-02-28'))).toBe(true);
    expect(isWholeMonth(window('2026-02-01', '2026-02-27'))).toBe(false);
    expect(isWholeMonth(window('2026-02-02', '2026-02-28'))).toBe(false);
    expect(isWholeMonth(window('2026-02-01', '2026-03-31'))).toBe(false);
  });

  it('keeps some and loses the others', () => {
    expect(retention(100, 10)).toMatchObject({ of: 100, kept: 10, lost: 90 });
    expect(retention(100, 10).interval?.high).toBeCloseTo(0.174366, 6);
    expect(retention(0, 0)).toEqual({ of: 0, kept: 0, lost: 0, interval: null });
  });
});
