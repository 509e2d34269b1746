import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import {
  asksForNobody,
  parseSearch,
  withoutTrunkPrefix,
  type SearchQuery,
} from '#shared/domain/customers/search-query.ts';
import type { Store } from '#main/backend/store/open.ts';
import { hitsOf } from './customer-hits.repository.ts';
import { findByNumber, findCandidates } from './customer-search.repository.ts';
import { compareFound, judge, type Found } from './recent-regulars.ts';
import { keepRegulars } from './regulars-keeper.ts';
import { matchEnding, matchInside } from './search-tokens.ts';

export { compactIndex } from './customer-search.repository.ts';

/** Index hits that are looked at for one query; more would not fit between two key strokes. */
const MOST_LOOKED_AT = 600;
const MOST_CANDIDATES = 60;
/** So many digits are a whole number, not the end of one. */
const WHOLE_NUMBER_DIGITS = 7;

export type CustomerSearchService = ReturnType<typeof customerSearchService>;

/**
 * The live search box. The regulars in memory are asked first; only when they do not fill the list, everybody else is
 * looked up in the file, at a cost that does not grow with the number of hits.
 */
export function customerSearchService({ store }: { store: Store }) {
  const regulars = keepRegulars(store);

  const amongEverybody = (query: SearchQuery, limit: number): Found[] => {
    const [run] = query.digits;
    const isNumberOnly = run !== undefined && query.digits.length === 1 && query.words.length === 0;
    if (isNumberOnly && run.length >= WHOLE_NUMBER_DIGITS) {
      const exactly = findByNumber(store.read, run);
      if (exactly.length > 0) return exactly.map((person) => judge(query, person));
    }
    const digits = run === undefined ? '' : (withoutTrunkPrefix(run) ?? run);
    const look = (match: string | null): Found[] =>
      match === null
        ? []
        : findCandidates(store.read, { match, digits, mostLooked: MOST_LOOKED_AT, limit: MOST_CANDIDATES })
            .map((person) => judge(query, person))
            .filter(({ quality }) => quality > 0);
    const ending = look(matchEnding(query));
    return ending.length > limit ? ending : [...ending, ...look(matchInside(query))];
  };

  return {
    /** Begins to read the regulars ahead of the first query, in slices that let others in between. */
    warm: regulars.warm,

    search: (text: string, limit: number): { hits: CustomerHit[]; more: boolean } => {
      const query = parseSearch(text);
      if (asksForNobody(query)) return { hits: [], more: false };
      const found = new Map<number, Found>();
      for (const hit of regulars.get().find(query, limit + 1)) found.set(hit.id, hit);
      if (found.size <= limit) {
        for (const hit of amongEverybody(query, limit)) found.set(hit.id, hit);
      }
      const ids = [...found.values()]
        .toSorted(compareFound)
        .slice(0, limit)
        .map(({ id }) => id);
      return { hits: hitsOf(store.read, ids), more: found.size > limit };
    },
  };
}
