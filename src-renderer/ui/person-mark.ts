/** How many tones the palette has for people. */
const tones = 7;

/** The tone of a person by id, 0 to 6; neighbours in a list rarely share one. */
export function personTone(id: number): number {
  return Math.abs(Math.trunc(id) * 3) % tones;
}

const letters = new Intl.Segmenter();

function firstLetter(word: string): string {
  return letters.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}

/** First letters of the first and the last word, in capitals; one letter for a single word. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => firstLetter(word ?? '').toLocaleUpperCase()).join('');
}
