import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './name-folding.ts';
import { asksForNobody, matchQuality, parseSearch, type Findable } from './search-query.ts';

const zofia: Findable = { spacedName: ' zofia wojcik nowak', phone: '48601234482', code: '2901234567899' };
const budi: Findable = { spacedName: ' budi santoso', phone: '6281234567890', code: '2955555555555' };

const quality = (text: string, person: Findable) => matchQuality(parseSearch(text), person);

describe('taking a query apart', () => {
  it('tells names from digits and reads groups of digits as one number', () => {
    expect(parseSearch('Anna 482')).toMatchObject({
      folded: 'anna 482',
      words: ['anna'],
      digits: ['482'],
      begun: null,
    });
    expect(parseSearch('+48 601 234 482')).toMatchObject({ words: [], digits: ['48601234482'] });
    expect(parseSearch('anna 48')).toMatchObject({ words: ['anna'], digits: [], begun: '48' });
    expect(parseSearch('601 anna 482')).toMatchObject({ digits: ['601', '482'] });
  });

  it('asks for nobody when nothing but signs was typed', () => {
    expect(asksForNobody(parseSearch('  -- '))).toBe(true);
    expect(asksForNobody(parseSearch('ż'))).toBe(false);
  });
});

describe('the quality of a match', () => {
  it.each(['z', 'zo', 'Zofia', 'WÓJCIK', 'wojcik zof', 'nowak', 'zofia wojcik'])('finds her by %s', (text) => {
    expect(quality(text, zofia)).toBe(1);
  });

  it.each(['482', '4482', '234482', 'zofia 482', '82', 'zof 2'])('finds her by the last digits %s', (text) => {
    expect(quality(text, zofia)).toBe(2);
  });

  it.each(['012', '601', '23448', '290123', '67899', 'zofia 601', 'zofia 9'])(
    'finds her by digits inside %s',
    (text) => {
      expect(quality(text, zofia)).toBe(1);
    },
  );

  it.each(['zofia wojcik nowak', 'Zofia Wójcik-Nowak', '2901234567899', '+48 601 234 482'])(
    'knows %s in full',
    (text) => {
      expect(quality(text, zofia)).toBe(3);
    },
  );

  it.each(['ofia', 'zofia lis', '483', 'anna 482', 'zofia 999', '60 48'])('does not find her by %s', (text) => {
    expect(quality(text, zofia)).toBe(0);
  });

  it('reads a number as it is dialled at home', () => {
    expect(quality('0812 3456 7890', budi)).toBe(3);
    expect(quality('0812', budi)).toBe(1);
    expect(quality('0890', budi)).toBe(0);
  });

  it('does not mind the order of words, their case or their marks', () => {
    const words = fc.array(fc.stringMatching(/^[aąbłóśż]+$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (names, choices) => {
        const person = { ...zofia, spacedName: ` ${foldName(names.join(' '))}` };
        const shuffled = names
          .map((name) => ({ name: name.toUpperCase(), at: choices.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ name }) => name);
        expect(quality(shuffled.join(' '), person)).toBeGreaterThan(0);
      }),
    );
  });
});
