import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthFigures, MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import { letterFigures, type LetterKey } from './letter-figures.ts';

const share = (count: number, of: number) => ({ count, of, interval: wilson(count, of) });

function aMonth(more: Partial<MonthFigures> = {}): MonthFigures {
  return {
    month: businessDayFromIso('2026-10-01'),
    visits: 0,
    firstVisits: 0,
    back: share(0, 0),
    tooRecent: 0,
    late: { late: 0, of: 0 },
    rewards: { issued: 0, claimed: 0 },
    complaints: { sameDay: share(0, 0), cameBack: share(0, 0) },
    ...more,
  };
}

function aLetter(figures: Partial<MonthFigures>, more: Partial<MonthlyLetter> = {}): MonthlyLetter {
  return {
    figures: aMonth(figures),
    before: null,
    yearEarlier: null,
    owed: { waiting: 0, worth: asMinorUnits(0) },
    months: [],
    today: businessDayFromIso('2026-11-03'),
    ...more,
  };
}

function figureOf(key: LetterKey, letter: MonthlyLetter) {
  const found = letterFigures(letter).find((figure) => figure.key === key);
  if (found === undefined) throw new Error(`${key} is one of the five`);
  return found;
}

const said = (key: LetterKey, figures: Partial<MonthFigures>, more: Partial<MonthlyLetter> = {}) =>
  figureOf(key, aLetter(figures, more)).sentences.map(({ words }) => words.replace(`${key}.`, ''));

describe('what the letter says', () => {
  it.each([
    [0, 0, ['nobody']],
    [1, 1, ['few']],
    [2, 0, ['few']],
    [9, 4, ['few']],
    [10, 0, ['all']],
    [10, 10, ['noneReturning']],
    [10, 3, ['text']],
  ])('of %i visits, %i of them first ones', (visits, firstVisits, words) => {
    expect(said('returning', { visits, firstVisits })).toEqual(words);
  });

  it.each([
    [0, 0, 0, ['nobody']],
    [0, 0, 3, ['notYet']],
    [0, 1, 0, ['few', 'oneNotBack']],
    [1, 1, 0, ['few', 'oneBack']],
    [0, 3, 0, ['few', 'fewBackNone']],
    [1, 3, 2, ['few', 'fewBack', 'recent']],
    [4, 10, 1, ['text', 'recent']],
  ])('of %i back of %i, and %i too recent', (count, of, tooRecent, words) => {
    expect(said('back', { firstVisits: of + tooRecent, back: share(count, of), tooRecent })).toEqual(words);
  });

  it('of regulars, rewards and complaints, also when there is none or one', () => {
    expect(said('late', {})).toEqual(['nobody']);
    expect(said('late', { late: { late: 0, of: 1 } })).toEqual(['none']);
    expect(said('late', { late: { late: 2, of: 5 } })).toEqual(['text']);
    expect(said('rewards', {})).toEqual(['none', 'owedNone']);
    const owed = { waiting: 1, worth: asMinorUnits(1400) };
    expect(said('rewards', { rewards: { issued: 1, claimed: 0 } }, { owed })).toEqual(['oneWaiting', 'owed']);
    expect(said('rewards', { rewards: { issued: 1, claimed: 1 } })).toEqual(['one', 'owedNone']);
    expect(said('complaints', {})).toEqual(['none']);
    const one = { sameDay: share(0, 1), cameBack: share(1, 1) };
    expect(said('complaints', { complaints: one })).toEqual(['oneNot', 'cameBackOne']);
    const two = { sameDay: share(1, 2), cameBack: share(0, 2) };
    expect(said('complaints', { complaints: two })).toEqual(['text', 'cameBack']);
  });

  it('compares what is written, and only what can be compared', () => {
    const before = aMonth({ month: businessDayFromIso('2026-09-01'), visits: 1000, firstVisits: 276 });
    const { value, earlier } = figureOf('returning', aLetter({ visits: 1000, firstVisits: 224 }, { before }));
    expect(value).toEqual({ kind: 'share', share: 0.776 });
    // 78 % and 72 %.
    expect(earlier).toEqual([{ month: before.month, value: { kind: 'share', share: 0.724 }, points: 6, more: null }]);
    const few = aMonth({ visits: 4, firstVisits: 1 });
    expect(figureOf('returning', aLetter({ visits: 1000 }, { before: few })).earlier[0]).toMatchObject({
      value: { kind: 'of', number: 3, of: 4 },
      points: null,
    });
    const late = aMonth({ late: { late: 5, of: 30 } });
    expect(figureOf('late', aLetter({ late: { late: 3, of: 31 } }, { yearEarlier: late })).earlier).toMatchObject([
      { value: { kind: 'number', number: 5 }, more: -2 },
    ]);
  });

  it('has five figures of one sentence to three, whatever the numbers', () => {
    const upTo = (most: number) => fc.integer({ min: 0, max: most });
    const month = fc.tuple(upTo(40), upTo(40), upTo(15), upTo(15), upTo(3)).map(([visits, firsts, of, more, recent]) =>
      aMonth({
        visits: visits + firsts,
        firstVisits: firsts,
        back: share(Math.min(of, more), of),
        tooRecent: recent,
        late: { late: Math.min(of, more), of },
        rewards: { issued: of, claimed: Math.min(of, more) },
        complaints: { sameDay: share(Math.min(of, more), of), cameBack: share(Math.min(recent, more), recent) },
      }),
    );
    fc.assert(
      fc.property(month, month, (figures, before) => {
        const all = letterFigures(aLetter(figures, { before }));
        expect(all).toHaveLength(5);
        for (const { sentences } of all) {
          expect(sentences.length).toBeGreaterThanOrEqual(1);
          expect(sentences.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
