import { foldName, wordsOf } from '../customers/name-folding.ts';
import type { ReasonCode, Severity } from './case.ts';
import { minorWords, moderateWords, seriousWords } from './severity-words.ts';

/**
 * How much a complaint seems to matter, from what was written down, in whichever of the three languages; whoever takes
 * it may decide otherwise. Harm outweighs all else: taken too seriously costs a look, taken too lightly a customer.
 * Without any word that is known, what it is about decides: cold and slow are put right with a smile, the rest is
 * `moderate`.
 * @param code of the reason that was chosen; null for none, or for one of the shop's own
 */
export function guessSeverity(words: string, code: ReasonCode | null = null): Severity {
  const written = wordsOf(foldName(words));
  if (written.some((_, index) => says(seriousPhrases, written, index))) return 'serious';
  if (written.some((_, index) => says(moderatePhrases, written, index))) return 'moderate';
  if (written.some((_, index) => says(minorPhrases, written, index))) return 'minor';
  return code !== null && minorReasons.has(code) ? 'minor' : 'moderate';
}

const minorReasons: ReadonlySet<ReasonCode> = new Set(['product_cold', 'service_wait']);

/** Phrases by their first word: what is known whole, and what only the beginning is known of. */
interface Phrases {
  readonly whole: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly begun: readonly (readonly string[])[];
}

const seriousPhrases = phrasesOf(seriousWords);
const moderatePhrases = phrasesOf(moderateWords);
const minorPhrases = phrasesOf(minorWords);

function phrasesOf(entries: readonly string[]): Phrases {
  const phrases = entries.map((entry) => entry.split(' '));
  const whole = Map.groupBy(
    phrases.filter(([first = '']) => !first.endsWith('*')),
    ([first = '']) => first,
  );
  return { whole, begun: phrases.filter(([first = '']) => first.endsWith('*')) };
}

function says({ whole, begun }: Phrases, written: readonly string[], index: number): boolean {
  const candidates = [...(whole.get(written[index] ?? '') ?? []), ...begun];
  return candidates.some((phrase) => phrase.every((word, offset) => matches(word, written[index + offset] ?? '')));
}

function matches(word: string, written: string): boolean {
  return word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word;
}
