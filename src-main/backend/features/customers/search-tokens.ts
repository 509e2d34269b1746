import { wordsOf } from '#shared/domain/customers/name-folding.ts';
import { withoutTrunkPrefix, type SearchQuery } from '#shared/domain/customers/search-query.ts';

/** Longer beginnings are checked on the row: by then few are left. */
export const LONGEST_BEGINNING = 12;
const GRAM_DIGITS = 3;
/** Four tokens from the end leave hardly anybody but those who are meant; more only cost. */
const MOST_GRAMS = 4;
const LONGEST_REPEAT = 6;

/** What somebody is indexed by. */
export interface Indexed {
  readonly nameFolded: string;
  readonly phone: string;
  readonly code: string;
}

/**
 * Tokens of one customer: every beginning of every word of the name (`nz`, `nzo`, ...), every three digits in a row of
 * phone and code (`d482`), the same digit four to six times in a row (`d0000`, which `d000` says too little about), and
 * the last three and four digits of the phone (`e482`).
 */
export function tokensOf({ nameFolded, phone, code }: Indexed): string {
  const tokens = new Set<string>();
  for (const word of wordsOf(nameFolded)) {
    let beginning = 'n';
    for (const letter of Array.from(word).slice(0, LONGEST_BEGINNING)) {
      beginning += letter;
      tokens.add(beginning);
    }
  }
  for (const digits of [phone, code]) {
    for (const gram of [...gramsOf(digits), ...repeatsOf(digits)]) tokens.add(`d${gram}`);
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
  return `"n${Array.from(word).slice(0, LONGEST_BEGINNING).join('')}"`;
}

/** Digits of the phone or the code, as typed or without a trunk prefix, or of a name such as "Studio 54". */
function insideExpression(run: string): string {
  const national = withoutTrunkPrefix(run);
  const runs = national === null ? [run] : [run, national];
  return `(${[...runs.map(runExpression), nameToken(run)].join(' OR ')})`;
}

/** From the end, where digits tell people apart; at the front they are the country's and the network's. */
function runExpression(run: string): string {
  const repeated = repeatsOf(run)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 1);
  const grams = [...repeated, ...gramsOf(run).toReversed()];
  return `(${[...new Set(grams)]
    .slice(0, MOST_GRAMS)
    .map((gram) => `"d${gram}"`)
    .join(' AND ')})`;
}

function gramsOf(digits: string): string[] {
  const grams: string[] = [];
  for (let at = 0; at + GRAM_DIGITS <= digits.length; at += 1) grams.push(digits.slice(at, at + GRAM_DIGITS));
  return grams;
}

/** "600000" repeats 0000 and 00000. */
function repeatsOf(digits: string): string[] {
  const repeats: string[] = [];
  for (const [same] of digits.matchAll(/(\d)\1{3,}/g)) {
    for (let length = GRAM_DIGITS + 1; length <= Math.min(same.length, LONGEST_REPEAT); length += 1) {
      repeats.push(same.slice(0, length));
    }
  }
  return repeats;
}

function conjunction(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(' AND ');
}
