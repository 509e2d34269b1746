import { describe, expect, it } from 'vitest';
import type { BtydForecast, KeptFit } from '#shared/contract/reports/btyd.contract.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { btydFinding, verdictOf } from './btyd-finding.ts';

const classes = { none: 0, one: 0, few: 0, many: 0 };
const found: NonNullable<KeptFit['found']> = {
  parameters: { r: 1, alpha: 1, a: 1, b: 1 },
  errors: null,
  logLikelihood: -1,
  totals: [],
  holdOut: {
    knownUntil: businessDayFromIso('2026-08-22'),
    weeks: [
      { expected: 10.4, came: 9 },
      { expected: 10.3, came: 12 },
    ],
  },
};

function forecast(visits: number, faces: number): BtydForecast {
  return {
    customers: 10,
    totals: [
      { weeks: 4, visits, classes },
      { weeks: 13, visits: visits * 3, classes },
    ],
    newFaces: { visits: faces, weeks: 13 },
  };
}

describe('the finding', () => {
  it('tells of the weeks that were asked for, of new faces and of the check', () => {
    expect(btydFinding(forecast(211.6, 97), found, 4, false)).toEqual([
      { key: 'visits', visits: 212 },
      { key: 'faces', faces: 30 },
      { key: 'check', weeks: 2, expected: 21, came: 21 },
    ]);
    expect(btydFinding(forecast(211.6, 97), found, 13, false)[0]).toEqual({ key: 'visits', visits: 635 });
  });

  it('is true of hardly anything too', () => {
    expect(btydFinding(forecast(0.4, 0), { ...found, holdOut: null }, 4, true)).toEqual([
      { key: 'none' },
      { key: 'noFaces' },
      { key: 'noCheck' },
      { key: 'whole' },
    ]);
  });
});

it.each([
  [100, 104, 'same'],
  [100, 106, 'more'],
  [100, 94, 'fewer'],
  [0, 0, 'same'],
  [0, 1, 'more'],
])('of %d expected and %d that came says %s', (expected, came, verdict) => {
  expect(verdictOf({ expected, came }).verdict).toBe(verdict);
});
