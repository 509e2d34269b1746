import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../customers/name-folding.ts';
import { guessSeverity } from './guess-severity.ts';
import { minorWords, moderateWords, seriousWords } from './severity-words.ts';

describe('serious', () => {
  it.each([
    'My daughter is ALLERGIC to nuts and nobody told us',
    'I think the sandwich poisoned me',
    'There was a hair in my cake',
    'I found glass in the salad',
    'The barista insulted my wife',
    'we were discriminated against',
    'The lid came off and burned my hand',
    'It was late, cold, and the milk made me sick',
    'Córka jest uczulona na orzechy',
    'Zatrułam się tą kanapką',
    'Włos w cieście!',
    'W sałatce było szkło',
    'Pani za ladą mnie obraziła',
    'Czuję się dyskryminowany',
    'Poparzyłem się, wieczko spadło',
    'Mleko było przeterminowane',
    'Anak saya alergi kacang',
    'Saya keracunan setelah makan di sini',
    'Ada rambut di kue saya',
    'Ada pecahan kaca di salad',
    'Baristanya menghina istri saya',
    'Tangan saya terluka kena gelas pecah',
  ])('%s', (words) => expect(guessSeverity(words)).toBe('serious'));
});

describe('minor', () => {
  it.each([
    'Coffee was cold',
    'The cake slice is too small',
    'Order came LATE',
    'Kawa była zimna',
    'Zimną kawę dostałem, a porcja mała',
    'Długo czekałam w kolejce',
    'Kopinya dingin',
    'Pesanan terlambat',
    'Porsinya terlalu kecil',
  ])('%s', (words) => expect(guessSeverity(words)).toBe('minor'));
});

describe('moderate', () => {
  it.each([
    '',
    '...',
    'I ordered a latte and got tea',
    'Cold coffee, and the man was rude about it',
    'Zimna kawa i niegrzeczna obsługa',
    'Kopi dingin dan pelayannya kasar',
    'A glass of juice went over my bag',
    'Szklanka soku za 30 zł',
    'My hair cut is not what I asked for',
    'So much for hospitality, and it was such a nice place',
    'Terminal zepsuty, nie mogłem zapłacić',
  ])('%s', (words) => expect(guessSeverity(words)).toBe('moderate'));
});

it('goes by what it is about where no word is known, and by the words where one is', () => {
  expect(guessSeverity('Latte', 'product_cold')).toBe('minor');
  expect(guessSeverity('Kopi', 'service_wait')).toBe('minor');
  expect(guessSeverity('', 'product_wrong')).toBe('moderate');
  expect(guessSeverity('There was glass in it', 'product_cold')).toBe('serious');
  expect(guessSeverity('', null)).toBe('moderate');
});

it('does not mind case or accents', () => {
  const words = fc.constantFrom('Zatrułam się', 'Kawa była zimna', 'Włos w cieście', 'obsługa niegrzeczna', 'nic');
  fc.assert(
    fc.property(words, (text) => {
      expect(guessSeverity(text.toUpperCase())).toBe(guessSeverity(text));
      expect(guessSeverity(foldName(text))).toBe(guessSeverity(text));
    }),
  );
});

it('keeps its words as they are compared, each once', () => {
  const all = [...seriousWords, ...moderateWords, ...minorWords];
  const unfolded = all.filter((entry) => foldName(entry.replaceAll('*', '')) !== entry.replaceAll('*', ''));
  expect(unfolded).toEqual([]);
  const twice = all.filter((entry, index) => all.indexOf(entry) !== index);
  expect(new Set(twice)).toEqual(new Set());
});
