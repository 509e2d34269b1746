import { describe, expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import {
  changeReportSearch,
  chosenReportPeriod,
  ownSearchOf,
  readReportSearch,
  reportFilterOf,
  withOwnDays,
  withPreset,
} from './report-search.ts';

const today = businessDayFromIso('2026-11-22');
const own = { period: 'own', from: '2026-09-01', to: '2026-11-22' } as const;

describe('what stands in the address', () => {
  it.each([
    [{}, {}],
    [{ period: 'weeks4', from: '2026-01-01' }, { period: 'weeks4' }],
    [{ period: 'century' }, {}],
    [{ ...own, unit: 'week' }, own],
    [{ ...own, to: '2026-08-31' }, {}],
    [{ ...own, from: '2026-02-30' }, {}],
    [{ ...own, from: '1815-06-18' }, {}],
    [
      { program: 2, segment: -3, weekday: 7, staff: 1 },
      { program: 2, segment: -3, weekday: 7, staff: 1 },
    ],
    [{ program: '2', segment: 0, weekday: 8, staff: -1 }, {}],
    [{ program: 1.5, segment: 1e300, weekday: null, staff: [1] }, {}],
  ])('%o', (raw, search) => expect(readReportSearch(raw)).toEqual(search));

  it('is the report’s own where it is no filter', () => {
    expect(ownSearchOf({ ...own, program: 1, unit: 'week' })).toEqual({ unit: 'week' });
  });
});

describe('the days', () => {
  it('are the last six months where nothing is said', () => {
    const from = businessDayFromIso('2026-05-23');
    expect(chosenReportPeriod({}, today)).toEqual({ preset: 'months6', from, to: today });
  });

  it('of a span take the place of one’s own, and the other way round, and leave the rest', () => {
    expect(withPreset({ ...own, weekday: 1 }, 'all')).toEqual({ period: 'all', weekday: 1 });
    expect(withOwnDays({ period: 'all', weekday: 1 }, { from: businessDayFromIso(own.from), to: today })).toEqual({
      ...own,
      weekday: 1,
    });
  });
});

it('asks for what is set, and for nothing else', () => {
  const nobody = { programId: null, segmentId: null, weekday: null, staffId: null };
  expect(reportFilterOf(own, today)).toEqual({ from: businessDayFromIso(own.from), to: today, ...nobody });
  const search = changeReportSearch({ ...own, program: 3 }, { program: undefined, staff: 2, weekday: 1 });
  expect(search).toEqual({ ...own, staff: 2, weekday: 1 });
  expect(reportFilterOf(search, today)).toMatchObject({ programId: null, staffId: 2, weekday: 1 });
});
