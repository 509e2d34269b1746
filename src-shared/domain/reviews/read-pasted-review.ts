import { parseLocalDate } from '../imports/local-date.ts';
import { addDays, businessDayFromIso, type BusinessDay } from '../kernel/business-day.ts';
import { readRelativeDay } from './relative-day.ts';
import type { Stars } from './review-clock.ts';
import { siteAt, siteNamed, siteNames } from './review-sites.ts';

export interface PastedReview {
  readonly site: string | null;
  readonly stars: Stars | null;
  /** '' where nobody can be made out. */
  readonly author: string;
  readonly writtenOn: BusinessDay | null;
  /** '' where none stands on a line of its own. */
  readonly address: string;
  /** What the guest said: every line that is not wholly one of the facts above. */
  readonly text: string;
}

/** As people are named above their reviews; a longer line is the beginning of what they say. */
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 4;

/** What sites say about an author: "Local Guide · 12 reviews · 3 photos", "12 opinii", "5 ulasan". */
const ABOUT_AUTHOR =
  /^(?:local guide|lokalny przewodnik)?[\s·•|,]*(?:\d+\s*(?:reviews?|photos?|contributions?|opini[ae]?|recenzj[aei]|recenzji|zdj[eę][cć](?:ia|ie)?|ulasan|foto)[\s·•|,]*)*$/iu;

const STAR_RUN = /(?:[★⭐🌟]\uFE0F?\s?){1,5}(?:[☆✩]\uFE0F?\s?){0,4}/u;
const STAR_WORDS: readonly RegExp[] = [
  /(?:rated|rating|ocena|nilai|penilaian|bintang)\s*:?\s*([1-5])(?:[.,]0)?(?:\s*(?:\/|out of|of|na|z|dari)\s*5)?(?:\s*(?:stars?|gwiazdk[aię]|gwiazdek|bintang))?(?![\d.,]*\d)/iu,
  /(?<![\d.,])([1-5])(?:[.,]0)?\s*(?:\/|out of|na|z|dari)\s*5(?:\s*(?:stars?|gwiazdek|bintang))?(?![\d])/iu,
  /(?<![\d.,])([1-5])[\s-]*(?:stars?|gwiazdk[aię]|gwiazdek|bintang)(?!\p{L})/iu,
];

/** Said before a date: "Reviewed 3 May 2026", "Napisano wczoraj". */
const BEFORE_DATE =
  /^(?:reviewed|written|posted|published|edited|date|on|napisan[ao]|opublikowan[ao]|dodan[ao]|edytowan[ao]|data|dnia|ditulis|diulas|diposting|diedit|tanggal|pada)\b\s*:?\s*/iu;
const BETWEEN = /^[\s·•|,;:–—-]+|[\s·•|,;:–—-]+$/gu;

/**
 * Reads a review that was copied from a site as one block: site, stars, author and date where they are obvious. A line
 * that is wholly such a fact becomes the fact; every other line stays in the text as it was.
 * @param today what "two weeks ago" is counted from
 */
export function readPastedReview(block: string, today: BusinessDay): PastedReview {
  const lines = block.replace(/\r\n?/gu, '\n').trim().split('\n');
  const read = lines.map((line) => readLine(line, today));
  const authorLine = authorAt(lines, read);
  const author = authorLine === undefined ? '' : (lines[authorLine] ?? '').trim();
  const said = lines.filter((line, index) => {
    if (index === authorLine) return false;
    if (authorLine !== undefined && index === authorLine + 1 && isAboutAuthor(line)) return false;
    return read[index]?.isOnlyFacts !== true;
  });
  const first = <Fact>(of: (facts: LineFacts) => Fact | null): Fact | null => {
    for (const facts of read) {
      const fact = of(facts);
      if (fact !== null) return fact;
    }
    return null;
  };
  const address = first((facts) => facts.address);
  return {
    site: first((facts) => (facts.isOnlyFacts ? facts.site : null)),
    stars: first((facts) => (facts.isOnlyFacts ? facts.stars : null)) ?? first((facts) => facts.stars),
    author,
    writtenOn: first((facts) => (facts.isOnlyFacts ? facts.writtenOn : null)),
    address: address ?? '',
    text: said.join('\n').trim(),
  };
}

interface LineFacts {
  readonly site: string | null;
  readonly stars: Stars | null;
  readonly writtenOn: BusinessDay | null;
  readonly address: string | null;
  /** Nothing else stands in it. */
  readonly isOnlyFacts: boolean;
}

function readLine(line: string, today: BusinessDay): LineFacts {
  const whole = line.trim();
  if (/^https?:\/\/\S+$/iu.test(whole)) {
    return { site: siteAt(whole) ?? null, stars: null, writtenOn: null, address: whole, isOnlyFacts: true };
  }
  const starred = starsIn(whole);
  let rest = without(whole, starred?.words);
  const named = siteIn(rest);
  rest = without(rest, named?.words);
  const writtenOn = rest === '' ? null : dayOf(rest, today);
  const found = starred !== undefined || named !== undefined || writtenOn !== null;
  return {
    site: named?.site ?? null,
    stars: starred?.stars ?? null,
    writtenOn,
    address: null,
    isOnlyFacts: found && (rest === '' || writtenOn !== null),
  };
}

function starsIn(line: string): { readonly stars: Stars; readonly words: string } | undefined {
  const run = STAR_RUN.exec(line)?.[0];
  if (run !== undefined) {
    const count = Array.from(run).filter((sign) => '★⭐🌟'.includes(sign)).length;
    return { stars: count as Stars, words: run };
  }
  for (const pattern of STAR_WORDS) {
    const found = pattern.exec(line);
    if (found !== null) return { stars: Number(found[1]) as Stars, words: found[0] };
  }
  return undefined;
}

/** A site named on its own, or after "on": not one that is told about in a sentence. */
function siteIn(line: string): { readonly site: string; readonly words: string } | undefined {
  const lower = line.toLowerCase();
  for (const name of siteNames) {
    for (const before of ['on ', 'na ', 'w ', 'di ', 'from ', 'via ', 'z ', '']) {
      const words = before + name;
      const alone = lower === words || lower.endsWith(` ${words}`) || lower.startsWith(`${words} ·`);
      const site = siteNamed(name);
      if (!alone || site === undefined) continue;
      const at = lower.startsWith(words) ? 0 : lower.length - words.length;
      return { site, words: line.slice(at, at + words.length) };
    }
  }
  return undefined;
}

/** Never after today: a date that is still to come was read in the wrong order. */
function dayOf(words: string, today: BusinessDay): BusinessDay | null {
  const said = words.replace(BEFORE_DATE, '').replace(BETWEEN, '');
  const ago = readRelativeDay(said);
  if (ago !== undefined) return addDays(today, -ago);
  for (const order of ['day_first', 'month_first'] as const) {
    const date = parseLocalDate(said, order);
    if (date === undefined) continue;
    const pad = (part: number) => String(part).padStart(2, '0');
    const day = businessDayFromIso(`${date.year}-${pad(date.month)}-${pad(date.day)}`);
    if (day <= today) return day;
  }
  return null;
}

function without(line: string, words: string | undefined): string {
  return (words === undefined ? line : line.replace(words, ' ')).replace(BETWEEN, '').replace(/\s+/gu, ' ');
}

/** A short line above the stars or the date, or above what the site says about its author. */
function authorAt(lines: readonly string[], read: readonly LineFacts[]): number | undefined {
  const firstFact = read.findIndex(({ isOnlyFacts, stars, writtenOn }) => isOnlyFacts && (stars ?? writtenOn) !== null);
  if (firstFact < 1) return undefined;
  const above = lines.slice(0, firstFact).flatMap((line, index) => {
    const isBlank = line.trim() === '' || read[index]?.isOnlyFacts === true || isAboutAuthor(line);
    return isBlank ? [] : [index];
  });
  const [only] = above;
  return above.length === 1 && only !== undefined && isName(lines[only] ?? '') ? only : undefined;
}

function isName(line: string): boolean {
  const name = line.trim();
  return (
    name.length <= LONGEST_NAME &&
    name.split(/\s+/u).length <= MOST_NAME_WORDS &&
    /\p{L}/u.test(name) &&
    !/[!?:;,…]|\.$/u.test(name)
  );
}

function isAboutAuthor(line: string): boolean {
  const said = line.trim();
  return said !== '' && ABOUT_AUTHOR.test(said);
}
