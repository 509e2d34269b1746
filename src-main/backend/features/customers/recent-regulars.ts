import {
  matchQuality,
  withoutTrunkPrefix,
  type MatchQuality,
  type SearchQuery,
} from '#shared/domain/customers/search-query.ts';
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

/** Some neighbours in the order of regularity, and their names and numbers in one piece of text. */
interface Block {
  readonly people: Regular[];
  /** A line each: ` zofia wojcik|48601234482`; null until it is made anew. */
  text: string | null;
  /** Where each one's line begins. */
  starts: number[];
}

const BLOCK_SIZE = 512;

/** Better matches first, regulars first among equals; ids settle the rest, so that the order stands still. */
export function compareFound(one: Found, other: Found): number {
  return other.quality - one.quality || other.regularity - one.regularity || other.id - one.id;
}

export function judge(query: SearchQuery, person: Candidate): Found {
  return { id: person.id, quality: matchQuality(query, person), regularity: regularity(person.visits, person.seenDay) };
}

export type RecentRegulars = ReturnType<typeof recentRegulars>;

/**
 * The customers a till asks for all day, in memory: a common first name has 50,000 hits in a large file, and reading
 * them all to put the regulars in front takes longer than a key stroke. Kept in the order of regularity, so that one
 * pass answers a query in order; the pass runs over text in blocks, because thousands of small objects lie all over
 * the memory and cost ten times as much to look at.
 */
export function recentRegulars(people: readonly Candidate[]) {
  const byId = new Map<CustomerId, Regular>();
  for (const person of people) byId.set(person.id, withRegularity(person));
  const blocks = inBlocks([...byId.values()].toSorted((one, other) => (comesBefore(one, other) ? -1 : 1)));

  const blockOf = (person: Regular): Block | undefined => {
    const next = countBefore(blocks, (block) => !isFirstAfter(block, person));
    return blocks[Math.max(0, next - 1)];
  };
  const remove = (id: CustomerId): void => {
    const person = byId.get(id);
    const block = person && blockOf(person);
    if (person === undefined || block === undefined) return;
    byId.delete(id);
    block.people.splice(block.people.indexOf(person), 1);
    block.text = null;
    if (block.people.length === 0) blocks.splice(blocks.indexOf(block), 1);
  };

  return {
    get size(): number {
      return byId.size;
    },

    /** Adds somebody, or moves her to where she stands now. */
    put: (candidate: Candidate): void => {
      remove(candidate.id);
      const person = withRegularity(candidate);
      byId.set(person.id, person);
      const block = blockOf(person);
      if (block === undefined) {
        blocks.push(blockWith([person]));
        return;
      }
      const place = countBefore(block.people, (other) => comesBefore(other, person));
      block.people.splice(place, 0, person);
      block.text = null;
      if (block.people.length > 2 * BLOCK_SIZE) blocks.splice(blocks.indexOf(block), 1, ...inBlocks(block.people));
    },

    remove,

    /** The best `limit` of them, best first. */
    find: (query: SearchQuery, limit: number): Found[] => {
      const found: Record<MatchQuality, Found[]> = { 0: [], 1: [], 2: [], 3: [] };
      const needle = needleOf(query);
      for (const block of blocks) {
        for (const person of linesWith(block, needle)) {
          const quality = matchQuality(query, person);
          const equals = found[quality];
          if (quality > 0 && equals.length < limit) {
            equals.push({ id: person.id, quality, regularity: person.regularity });
          }
        }
      }
      return [...found[3], ...found[2], ...found[1]].slice(0, limit);
    },
  };
}

/** Text that stands in the line of everybody who answers the query: the longest part of it. */
function needleOf({ spacedWords, digits, begun }: SearchQuery): string {
  const parts = [...spacedWords, ...digits.map((run) => withoutTrunkPrefix(run) ?? run)];
  if (parts.length === 0 && begun !== null) return `${begun}\n`;
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function* linesWith(block: Block, needle: string): Generator<Regular> {
  const text = (block.text ??= write(block));
  let line = 0;
  let at = text.indexOf(needle);
  while (at >= 0) {
    while ((block.starts[line + 1] ?? Infinity) <= at) line += 1;
    const person = block.people[line];
    if (person !== undefined) yield person;
    const next = block.starts[line + 1];
    at = next === undefined ? -1 : text.indexOf(needle, next);
  }
}

function write(block: Block): string {
  block.starts = [];
  const lines: string[] = [];
  let length = 0;
  for (const { spacedName, phone } of block.people) {
    const line = `${spacedName}|${phone}\n`;
    block.starts.push(length);
    lines.push(line);
    length += line.length;
  }
  return lines.join('');
}

function inBlocks(ordered: readonly Regular[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < ordered.length; at += BLOCK_SIZE) blocks.push(blockWith(ordered.slice(at, at + BLOCK_SIZE)));
  return blocks;
}

function blockWith(people: Regular[]): Block {
  return { people, text: null, starts: [] };
}

function isFirstAfter({ people: [first] }: Block, person: Regular): boolean {
  return first !== undefined && comesBefore(person, first);
}

/** How many at the front satisfy what none behind them does. */
function countBefore<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withRegularity(person: Candidate): Regular {
  return { ...person, regularity: regularity(person.visits, person.seenDay) };
}

function comesBefore(one: Regular, other: Regular): boolean {
  if (one.regularity !== other.regularity) return one.regularity > other.regularity;
  return one.id > other.id;
}
