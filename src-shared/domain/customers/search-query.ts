import { foldName, wordsOf } from './name-folding.ts';

/** Fewer digits than this say too little about a phone number or a card code to find somebody by. */
export const FEWEST_DIGITS = 3;

/** What was typed into the search box, taken apart. */
export interface SearchQuery {
  readonly folded: string;
  /** Each begins a word of the name; in any order. */
  readonly words: readonly string[];
  /** The words behind a space each; made once, because they are looked for in thousands of names. */
  readonly spacedWords: readonly string[];
  /** Runs of 3 digits and more, each somewhere in the phone number or the card code. "601 234 482" is one run. */
  readonly digits: readonly string[];
  /** One or two digits: the beginning of something, which orders what is found but keeps nobody out. */
  readonly begun: string | null;
}

export function parseSearch(text: string): SearchQuery {
  const folded = foldName(text);
  const words: string[] = [];
  const runs: string[] = [];
  let inRun = false;
  for (const word of wordsOf(folded)) {
    const isDigits = /^\d+$/.test(word);
    if (!isDigits) words.push(word);
    else if (inRun) runs.push(`${runs.pop() ?? ''}${word}`);
    else runs.push(word);
    inRun = isDigits;
  }
  return {
    folded,
    words,
    spacedWords: words.map((word) => ` ${word}`),
    digits: runs.filter((run) => run.length >= FEWEST_DIGITS),
    begun: runs.findLast((run) => run.length < FEWEST_DIGITS) ?? null,
  };
}

export function asksForNobody(query: SearchQuery): boolean {
  return query.words.length === 0 && query.digits.length === 0 && query.begun === null;
}

/** What somebody is found by. */
export interface Findable {
  /** The folded name behind one space, so that every word of it begins behind a space. */
  readonly spacedName: string;
  /** Digits only; empty when unknown. */
  readonly phone: string;
  readonly code: string;
}

/** 0 is no match; the name or the number in full is best, the last digits of a phone are better than digits inside. */
export type MatchQuality = 0 | 1 | 2 | 3;

/** How well somebody answers a query. Equally good hits are ordered by regularity. */
export function matchQuality(query: SearchQuery, person: Findable): MatchQuality {
  for (const word of query.spacedWords) {
    if (!person.spacedName.includes(word)) return 0;
  }
  if (query.digits.length > 0) return worstDigits(query.digits, person);
  if (query.begun === null) return person.spacedName.length === query.folded.length + 1 ? inFull(query, person) : 1;
  if (person.phone.endsWith(query.begun)) return 2;
  const isNamed = person.spacedName.includes(` ${query.begun}`);
  return query.words.length > 0 || isNamed ? 1 : 0;
}

function inFull(query: SearchQuery, person: Findable): MatchQuality {
  return person.spacedName.endsWith(query.folded) ? 3 : 1;
}

function worstDigits(runs: readonly string[], person: Findable): MatchQuality {
  let worst: MatchQuality = 3;
  for (const run of runs) {
    const quality = digitsQuality(run, person);
    if (quality < worst) worst = quality;
  }
  return worst;
}

function digitsQuality(run: string, { spacedName, phone, code }: Findable): MatchQuality {
  if (run === code || run === phone) return 3;
  if (phone.endsWith(run)) return 2;
  if (phone.includes(run) || code.includes(run) || hasNumberWord(spacedName, run)) return 1;
  const national = withoutTrunkPrefix(run);
  // A country code has one to three digits.
  const COUNTRY_CODE_DIGITS = 3;
  const at = national === null ? -1 : phone.indexOf(national);
  if (national === null || at < 0 || at > COUNTRY_CODE_DIGITS) return 0;
  return at + national.length === phone.length ? 3 : 1;
}

/** "Studio 54" is found by its number too; a name without digits is told at a glance. */
function hasNumberWord(spacedName: string, run: string): boolean {
  return /\d/.test(spacedName) && spacedName.includes(` ${run}`);
}

/** "0812 ..." at home is "+62 812 ..." abroad; null where nothing was dialled in front. */
export function withoutTrunkPrefix(run: string): string | null {
  if (!run.startsWith('0')) return null;
  const national = run.replace(/^0+/, '');
  return national.length >= FEWEST_DIGITS ? national : null;
}
