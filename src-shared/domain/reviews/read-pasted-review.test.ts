import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, businessDayFromIso } from '../kernel/business-day.ts';
import { readPastedReview, type PastedReview } from './read-pasted-review.ts';

const today = businessDayFromIso('2026-11-22');
const nothing: PastedReview = { site: null, stars: null, author: '', writtenOn: null, address: '', text: '' };

const blocks: readonly (readonly [what: string, block: string, read: Partial<PastedReview>])[] = [
  [
    'a review from a map, in English',
    'Anna Kowalska\nLocal Guide · 12 reviews · 3 photos\n★★★★☆ 2 weeks ago\nLovely cake.\n\nThe queue was long.',
    { author: 'Anna Kowalska', stars: 4, writtenOn: addDays(today, -14), text: 'Lovely cake.\n\nThe queue was long.' },
  ],
  [
    'a review from a map, in Polish',
    'Jan Nowak\n3 opinie\n★★☆☆☆ tydzień temu\nKawa zimna, obsługa w porządku.',
    { author: 'Jan Nowak', stars: 2, writtenOn: addDays(today, -7), text: 'Kawa zimna, obsługa w porządku.' },
  ],
  [
    'a review from a map, in Indonesian',
    'Sari Dewi\n8 ulasan · 2 foto\n⭐⭐⭐⭐⭐ sebulan yang lalu\nTempatnya nyaman sekali.',
    { author: 'Sari Dewi', stars: 5, writtenOn: addDays(today, -30), text: 'Tempatnya nyaman sekali.' },
  ],
  [
    'stars in words, a day and a site',
    'Rated 3 out of 5\nReviewed 3 May 2026 on Tripadvisor\nNice but noisy',
    { stars: 3, writtenOn: businessDayFromIso('2026-05-03'), site: 'Tripadvisor', text: 'Nice but noisy' },
  ],
  ['stars as a fraction', '4/5\nBardzo dobra szarlotka', { stars: 4, text: 'Bardzo dobra szarlotka' }],
  ['stars in Polish words', 'Ocena: 1\nNigdy więcej', { stars: 1, text: 'Nigdy więcej' }],
  ['stars in Polish, counted', '5 gwiazdek\nSuper!', { stars: 5, text: 'Super!' }],
  ['stars in Indonesian words', 'Bintang 2\nAntrinya lama', { stars: 2, text: 'Antrinya lama' }],
  [
    'an address on its own line',
    'https://www.google.com/maps/reviews/abc\n★★★☆☆\nOkay',
    { site: 'Google', address: 'https://www.google.com/maps/reviews/abc', stars: 3, text: 'Okay' },
  ],
  [
    'a site on its own line',
    'Facebook\nwczoraj\nMiło',
    { site: 'Facebook', writtenOn: addDays(today, -1), text: 'Miło' },
  ],
  ['a date in numbers', '12.10.2026\nDobrze', { writtenOn: businessDayFromIso('2026-10-12'), text: 'Dobrze' }],
  [
    'months first where days would be to come',
    '11/15/2026\nGood',
    { writtenOn: businessDayFromIso('2026-11-15'), text: 'Good' },
  ],
  ['an hour ago', 'Eva\n5 stars · 3 hours ago\nTop', { author: 'Eva', stars: 5, writtenOn: today, text: 'Top' }],
  ['words alone', 'The coffee was cold.', { text: 'The coffee was cold.' }],
  [
    'stars inside a sentence, which stays whole',
    'I would give 2 stars at most, they were rude',
    { stars: 2, text: 'I would give 2 stars at most, they were rude' },
  ],
  [
    'a site told about in a sentence',
    'I found this place on my phone, Google is right',
    { text: 'I found this place on my phone, Google is right' },
  ],
  [
    'a first sentence is no name',
    'Terrible, never again!\n★☆☆☆☆\nCold coffee',
    { stars: 1, text: 'Terrible, never again!\nCold coffee' },
  ],
  ['a price is no rating', 'Paid 4,50 for 5 stamps', { text: 'Paid 4,50 for 5 stamps' }],
  ['nothing', '  \n ', {}],
];

test.each(blocks)('%s', (_what, block, read) => {
  expect(readPastedReview(block, today)).toEqual({ ...nothing, ...read });
});

describe('nothing is lost', () => {
  const line = fc.oneof(
    fc.constantFrom('★★★☆☆', 'Anna', 'Google', '2 weeks ago', 'wczoraj', 'https://yelp.com/x', '12 reviews', ''),
    fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/gu, ' ')),
  );

  test('every line is in the text, or is a fact that was read', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const read = readPastedReview(lines.join('\n'), today);
        const kept = read.text.split('\n').map((one) => one.trim());
        const facts = read.site !== null || read.stars !== null || read.writtenOn !== null || read.author !== '';
        const gone = lines
          .map((one) => one.trim())
          .filter((one) => one !== '' && !kept.includes(one) && read.author !== one && read.address !== one);
        expect(gone.length === 0 || facts).toBe(true);
      }),
    );
  });

  test('words that say no fact come back as they were', () => {
    const plain = fc.stringMatching(/^[a-z]{6,12}( [a-z]{6,12}){5,9}\.$/);
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (lines) => {
        expect(readPastedReview(lines.join('\n'), today).text).toBe(lines.join('\n'));
      }),
    );
  });
});
