import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import { asId, type ProgramId, type SegmentId } from '#shared/domain/kernel/ids.ts';

/** What the list is asked for, as it stands in the address: a list can be gone back to, and opened in a second window. */
export interface PeopleSearch {
  readonly q?: string;
  readonly tag?: string;
  readonly program?: number;
  /** Seen within so many days. */
  readonly seen?: number;
  /** Not seen for so many days. */
  readonly away?: number;
  readonly reward?: true;
  readonly month?: number;
  readonly segment?: number;
  readonly archived?: true;
  readonly by?: CustomerSort['by'];
  readonly dir?: CustomerSort['direction'];
}

const sortKeys: readonly CustomerSort['by'][] = ['name', 'lastVisit', 'firstVisit', 'visits', 'enrolled'];
const longestText = 120;
const longestTag = 40;
const mostDays = 3650;

/** Who came last is who one looks for most. */
export const usualSort: CustomerSort = { by: 'lastVisit', direction: 'desc' };

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const by = sortKeys.find((key) => key === raw['by']);
  return withoutNothing({
    q: textOf(raw['q'], longestText),
    tag: textOf(raw['tag'], longestTag),
    program: wholeOf(raw['program'], Number.MAX_SAFE_INTEGER),
    seen: wholeOf(raw['seen'], mostDays),
    away: wholeOf(raw['away'], mostDays),
    reward: raw['reward'] === true ? true : undefined,
    month: wholeOf(raw['month'], 12),
    segment: segmentOf(raw['segment']),
    archived: raw['archived'] === true ? true : undefined,
    by,
    dir: raw['dir'] === 'asc' || raw['dir'] === 'desc' ? raw['dir'] : undefined,
  });
}

/** Another wish in place of the ones it names; undefined takes one away. */
export function changeSearch(search: PeopleSearch, change: PeopleSearchChange): PeopleSearch {
  return withoutNothing({ ...search, ...change });
}

export type PeopleSearchChange = { readonly [Wish in keyof PeopleSearch]?: PeopleSearch[Wish] | undefined };

export function filterOf(search: PeopleSearch): CustomerFilter {
  return {
    text: search.q ?? '',
    tag: search.tag ?? null,
    programId: search.program === undefined ? null : asId<ProgramId>(search.program),
    seenWithinDays: search.seen ?? null,
    notSeenForDays: search.away ?? null,
    rewardWaiting: search.reward ?? false,
    birthdayMonth: search.month ?? null,
    segmentId: search.segment === undefined ? null : asId<SegmentId>(search.segment),
    archived: search.archived ?? false,
  };
}

export function sortOf({ by, dir }: PeopleSearch): CustomerSort {
  return by === undefined ? usualSort : { by, direction: dir ?? 'asc' };
}

/** Whether anybody is kept out of the list by what is asked. */
export function isFiltered({ by: _by, dir: _dir, ...wishes }: PeopleSearch): boolean {
  return Object.keys(wishes).length > 0;
}

function textOf(value: unknown, longest: number): string | undefined {
  // The address reads "482" as a number.
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? undefined : text.slice(0, longest);
}

function wholeOf(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

/** Below zero are the segments every shop has. */
function segmentOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value !== 0 ? value : undefined;
}

function withoutNothing(wishes: PeopleSearchChange): PeopleSearch {
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as PeopleSearch;
}
