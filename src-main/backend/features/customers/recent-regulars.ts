import { matchQuality, type MatchQuality, type SearchQuery } from '#shared/domain/customers/search-query.ts';
import { regularity } from '#shared/domain/customers/visit-habit.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Candidate } from './customer-search.repository.ts';

export interface Found {
  readonly id: CustomerId;
  readonly quality: MatchQuality;
  readonly regularity: number;
}

interface Regular extends Candidate {
  readonly regularity: number;
}

/** Better matches first, regulars first among equals; ids settle the rest, so that the order stands still. */
export function compareFound(one: Found, other: Found): number {
  return other.quality - one.quality || other.regularity - one.regularity || other.id - one.id;
}

export function judge(query: SearchQuery, person: Candidate): Found {
  return {
    id: person.id,
    quality: matchQuality(query, person),
    regularity: regularity(person.visits, person.seenDay),
  };
}

export type RecentRegulars = ReturnType<typeof recentRegulars>;

/**
 * The customers a till asks for all day, in memory: a common first name has 50,000 hits in a large file, and reading
 * them all to put the regulars in front takes longer than a key stroke. Kept in the order of regularity, so that one
 * look at each answers a query in order.
 */
export function recentRegulars() {
  let ordered: Regular[] = [];
  const byId = new Map<CustomerId, Regular>();

  /** Where somebody stands in `ordered`, or would. */
  const placeOf = (person: Regular): number => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = ordered[middle];
      if (there !== undefined && comesBefore(there, person)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const remove = (id: CustomerId): void => {
    const person = byId.get(id);
    if (person === undefined) return;
    byId.delete(id);
    ordered.splice(placeOf(person), 1);
  };

  return {
    get size(): number {
      return byId.size;
    },

    /** Many at once, in any order; who is there already stays as she is. */
    addAll: (people: readonly Candidate[]): void => {
      for (const person of people) {
        if (!byId.has(person.id)) byId.set(person.id, withRegularity(person));
      }
      ordered = [...byId.values()].toSorted((one, other) => (comesBefore(one, other) ? -1 : 1));
    },

    put: (person: Candidate): void => {
      remove(person.id);
      const regular = withRegularity(person);
      byId.set(person.id, regular);
      ordered.splice(placeOf(regular), 0, regular);
    },

    remove,

    clear: (): void => {
      byId.clear();
      ordered = [];
    },

    /** The best `limit` of them, best first. */
    find: (query: SearchQuery, limit: number): Found[] => {
      const found: Record<MatchQuality, Found[]> = { 0: [], 1: [], 2: [], 3: [] };
      for (const person of ordered) {
        const quality = matchQuality(query, person);
        if (quality === 0) continue;
        const equals = found[quality];
        if (equals.length < limit) equals.push({ id: person.id, quality, regularity: person.regularity });
      }
      return [...found[3], ...found[2], ...found[1]].slice(0, limit);
    },
  };
}

function withRegularity(person: Candidate): Regular {
  return { ...person, regularity: regularity(person.visits, person.seenDay) };
}

function comesBefore(one: Regular, other: Regular): boolean {
  if (one.regularity !== other.regularity) return one.regularity > other.regularity;
  return one.id > other.id;
}
