import { describe, expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { chosenPeriod, ownPeriod, readLearnSearch } from './learn-search.ts';

const today = businessDayFromIso('2026-11-22');

describe('the days in the address', () => {
  it.each([
    [{}, {}],
    [{ period: 'quarter', from: '2026-01-01' }, { period: 'quarter' }],
    [{ period: 'century' }, {}],
    [{ period: 'own', from: '2026-02-30', to: '2026-03-01' }, {}],
    [{ period: 'own', from: '2026-02-03' }, {}],
    [
      { period: 'own', from: '2026-02-03', to: '2026-03-01' },
      { period: 'own', from: '2026-02-03', to: '2026-03-01' },
    ],
  ])('%o', (raw, search) => expect(readLearnSearch(raw)).toEqual(search));

  it('are the last thirty where nothing is said', () => {
    expect(chosenPeriod({}, today)).toEqual({ preset: 'days30', from: businessDayFromIso('2026-10-24'), to: today });
  });

  it('are kept as one’s own', () => {
    const period = { from: businessDayFromIso('2026-02-03'), to: today };
    expect(chosenPeriod(readLearnSearch({ ...ownPeriod(period) }), today)).toEqual({ ...period, preset: 'own' });
  });
});
