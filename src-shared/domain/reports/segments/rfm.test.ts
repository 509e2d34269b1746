import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { builtInGroupOf, builtInIdOf, groupOfScores, NEW_WITHIN_DAYS, REGULAR_FROM, segmentGroups } from './groups.ts';
import { scoreCustomers, type CustomerColumns } from './rfm.ts';

const today = businessDayFromIso('2026-11-22');

interface Person {
  /** Days since the first and the last visit. */
  readonly known: number;
  readonly away: number;
  readonly visits: number;
  readonly stamps: number;
}

function columnsOf(people: readonly Person[]): CustomerColumns {
  return {
    firstDay: Int32Array.from(people, ({ known }) => today - known),
    lastDay: Int32Array.from(people, ({ away }) => today - away),
    visits: Int32Array.from(people, ({ visits }) => visits),
    stamps: Int32Array.from(people, ({ stamps }) => stamps),
  };
}

const aPerson: fc.Arbitrary<Person> = fc
  .record({
    away: fc.integer({ min: 0, max: 500 }),
    more: fc.integer({ min: 0, max: 500 }),
    visits: fc.integer({ min: 1, max: 30 }),
    stamps: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ away, more, visits, stamps }) => ({ away, known: visits === 1 ? away : away + more, visits, stamps }));

const groupsOf = (people: readonly Person[]) =>
  Array.from(scoreCustomers(columnsOf(people), today).group, (code) => segmentGroups[code]);

describe('scores', () => {
  it('are the highest for whoever was here last, also where most were here today', () => {
    const people = [0, 0, 0, 0, 3].map((away) => ({ away, known: 100, visits: 4, stamps: 4 }));
    expect([...scoreCustomers(columnsOf(people), today).recency]).toEqual([5, 5, 5, 5, 1]);
  });

  it('leave nobody out, and keep equal people together', () =>
    fc.assert(
      fc.property(fc.array(aPerson, { maxLength: 120 }), (people) => {
        const { recency, frequency, stamps, group } = scoreCustomers(columnsOf(people), today);
        for (const column of [recency, frequency, stamps]) {
          expect(column).toHaveLength(people.length);
          expect(column.every((score) => score >= 1 && score <= 5)).toBe(true);
        }
        expect(Array.from(group, (code) => segmentGroups[code])).not.toContain(undefined);
        const agree = (value: (one: Person) => number, scores: Uint8Array): boolean =>
          people.every((one, at) =>
            people.every((other, beside) => {
              const [mine, hers] = [scores[at] ?? 0, scores[beside] ?? 0];
              return value(one) === value(other) ? mine === hers : value(one) < value(other) || mine >= hers;
            }),
          );
        expect(agree(({ away }) => -away, recency)).toBe(true);
        expect(agree(({ visits }) => visits, frequency)).toBe(true);
        expect(agree((one) => one.stamps, stamps)).toBe(true);
      }),
    ));

  it('of nobody are none', () => expect(groupsOf([])).toEqual([]));
});

describe('groups', () => {
  const grid = [1, 2, 3, 4, 5].flatMap((recency) =>
    [1, 2, 3, 4, 5].map((frequency) => [recency, frequency, groupOfScores(recency, frequency)] as const),
  );

  it('name every pair of scores, and each has one', () => {
    expect(new Set(grid.map(([, , group]) => group))).toEqual(new Set(segmentGroups));
    expect(grid).toHaveLength(25);
  });

  it('call slipping whoever came often and has been away for long, and nobody else', () => {
    for (const [recency, frequency, group] of grid) {
      expect(group === 'slipping').toBe(frequency >= REGULAR_FROM && recency <= 2);
    }
  });

  it('call nobody new who has been known for longer', () =>
    fc.assert(
      fc.property(fc.array(aPerson, { minLength: 1, maxLength: 80 }), (people) => {
        const groups = groupsOf(people);
        const known = people.filter((_, at) => groups[at] === 'new').map((one) => one.known);
        expect(Math.max(0, ...known)).toBeLessThanOrEqual(NEW_WITHIN_DAYS);
      }),
    ));

  it('take one customer for new while she is, and never for a regular', () => {
    const alone = { away: 0, known: 0, visits: 1, stamps: 1 };
    expect(groupsOf([alone])).toEqual(['new']);
    expect(groupsOf([{ ...alone, known: 700, away: 650 }])).toEqual(['promising']);
  });

  it('tell two customers apart', () => {
    const often = { away: 1, known: 200, visits: 40, stamps: 40 };
    const once = { away: 190, known: 190, visits: 1, stamps: 1 };
    expect(groupsOf([often, once])).toEqual(['promising', 'fading']);
  });

  it('have numbers of their own as segments', () => {
    for (const group of segmentGroups) {
      expect(builtInIdOf(group)).toBeLessThan(0);
      expect(builtInGroupOf(builtInIdOf(group))).toBe(group);
    }
    expect(builtInGroupOf(1)).toBeNull();
    expect(builtInGroupOf(0)).toBeNull();
    expect(builtInGroupOf(-99)).toBeNull();
  });
});
