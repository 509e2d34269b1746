/** Letters that carry no separable mark, so that NFD leaves them as they are: as people type them without a layout. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ĸ: 'k',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * What names are sorted, compared and found by: lower case, without accents, words parted by one space. Apostrophes
 * and hyphens part words, so that "O'Neil" is found by "neil". Folding what is folded changes nothing.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param folded what `foldName` gave */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}
