import { wordsOf } from '#shared/domain/customers/name-folding.ts';
import { withoutTrunkPrefix, type SearchQuery } from '#shared/domain/customers/search-query.ts';

/** Longer beginnings are checked on the row: by then few are left. */
const LONGEST_BEGINNING = 12;
const RUN_DIGITS = 3;

/** What somebody is indexed by. */
export interface Indexed {
  readonly nameFolded: string;
  readonly phone: string;
  readonly code: string;
}

/**
 * Tokens of one customer: every beginning of every word of the name (`nz`, `nzo`, ...), every three digits in a row of
 * phone and code (`d482`), and the last three and four digits of the phone (`e482`).
 */
export function tokensOf({ nameFolded, phone, code }: Indexed): string {
  const tokens = new Set<string>();
  for (const word of wordsOf(nameFolded)) {
    let beginning = 'n';
    for (const letter of [...word].slice(0, LONGEST_BEGINNING)) {
      beginning += letter;
      tokens.add(beginning);
    }
  }
  for (const digits of [phone, code]) {
    for (let at = 0; at + RUN_DIGITS <= digits.length; at += 1) tokens.add(`d${digits.slice(at, at + RUN_DIGITS)}`);
  }
  for (const length of [3, 4]) if (phone.length >= length) tokens.add(`e${phone.slice(-length)}`);
  return [...tokens].join(' ');
}

/** An FTS5 expression that everybody who answers the query answers, and few others; null asks for nobody. */
export function matchInside(query: SearchQuery): string | null {
  return conjunction([...nameTokens(query), ...query.digits.map(insideExpression)]);
}

/** As `matchInside`, for whoever's phone number ends with the last digits typed. */
export function matchEnding(query: SearchQuery): string | null {
  const last = query.digits.at(-1);
  if (last === undefined) return null;
  const others = query.digits.slice(0, -1).map(insideExpression);
  return conjunction([`"e${last.slice(-4)}"`, ...nameTokens(query), ...others]);
}

function nameTokens({ words, begun, digits }: SearchQuery): string[] {
  const asked = words.length === 0 && digits.length === 0 && begun !== null ? [begun] : words;
  return asked.map(nameToken);
}

function nameToken(word: string): string {
  return `"n${[...word].slice(0, LONGEST_BEGINNING).join('')}"`;
}

/** Digits of the phone or the code, as typed or without a trunk prefix, or of a name such as "Studio 54". */
function insideExpression(run: string): string {
  const national = withoutTrunkPrefix(run);
  const runs = national === null ? [run] : [run, national];
  return `(${[...runs.map(runExpression), nameToken(run)].join(' OR ')})`;
}

/**
 * From the end, where digits tell people apart; at the front they are the country's and the network's. Three tokens
 * leave a handful of a million, the row decides.
 */
function runExpression(run: string): string {
  const tokens = new Set<string>();
  for (let end = run.length; end >= RUN_DIGITS && tokens.size < 3; end -= RUN_DIGITS) {
    tokens.add(`"d${run.slice(end - RUN_DIGITS, end)}"`);
  }
  const isAlmostTwoTokens = run.length > RUN_DIGITS && run.length < 2 * RUN_DIGITS;
  if (isAlmostTwoTokens) tokens.add(`"d${run.slice(0, RUN_DIGITS)}"`);
  return `(${[...tokens].join(' AND ')})`;
}

function conjunction(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(' AND ');
}
