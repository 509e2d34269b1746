import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asksForAnything, canonicalDefinition, everybody, isImpossible, membersOf } from './definition.ts';
import { segmentGroups } from './groups.ts';
import { scoreCustomers, type CustomerColumns } from './rfm.ts';

const today = 20_000 as BusinessDay;

const end = (min: number, max: number) => fc.option(fc.integer({ min, max }));
const range = (min: number, max: number) => fc.record({ min: end(min, max), max: end(min, max) });
const definitions = fc.record({
  groups: fc.array(fc.constantFrom(...segmentGroups), { maxLength: 10 }),
  recency: range(1, 5),
  frequency: range(1, 5),
  stamps: range(1, 5),
  visits: range(1, 20),
  daysAway: range(0, 60),
  firstWithinDays: end(1, 90),
  programId: fc.constant(null),
  birthdayMonth: fc.constant(null),
  rewardWaiting: fc.constant(false),
});

const columns: fc.Arbitrary<CustomerColumns> = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 50 })))
  .map((people) => ({
    firstDay: Int32Array.from(people, ([away, more]) => today - away - more),
    lastDay: Int32Array.from(people, ([away]) => today - away),
    visits: Int32Array.from(people, ([, , visits]) => visits),
    stamps: Int32Array.from(people, ([, , , stamps]) => stamps),
  }));

const noFacts = { stamped: null, birthday: null, rewardWaiting: null };

describe('a definition', () => {
  it('written the one way means the same, and is written so once and for all', () =>
    fc.assert(
      fc.property(definitions, columns, (definition, people) => {
        const canonical = canonicalDefinition(definition);
        expect(canonicalDefinition(canonical)).toEqual(canonical);
        const scores = scoreCustomers(people, today);
        expect(membersOf(canonical, people, scores, noFacts, today)).toEqual(
          membersOf(definition, people, scores, noFacts, today),
        );
      }),
    ));

  it('that nobody can fit has nobody', () =>
    fc.assert(
      fc.property(definitions.filter(isImpossible), columns, (definition, people) => {
        const scores = scoreCustomers(people, today);
        expect(membersOf(definition, people, scores, noFacts, today)).not.toContain(1);
      }),
    ));

  it('that asks for nothing is everybody, however it is written', () => {
    const wide = { ...everybody, groups: [...segmentGroups, 'lost' as const], recency: { min: 1, max: 5 } };
    expect(canonicalDefinition(wide)).toEqual(everybody);
    expect(asksForAnything(wide)).toBe(false);
    expect(asksForAnything({ ...everybody, rewardWaiting: true })).toBe(true);
  });
});
