import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, placeholders, textFor, unknownPlaceholders, type TemplateFacts } from './template-texts.ts';

const facts: TemplateFacts = {
  customer: 'Anna Nowak',
  shop: 'Kawiarnia pod Lipą',
  item: 'Flat white',
  staff: 'Marta',
  date: '5 May 2026',
  reward: 'Free coffee',
};

describe('a template', () => {
  it('is filled with the facts of the case', () => {
    expect(fillTemplate('Dear {customer},\n{item} {reward} {date}\n{staff}, {shop}', facts)).toBe(
      'Dear Anna Nowak,\nFlat white Free coffee 5 May 2026\nMarta, Kawiarnia pod Lipą',
    );
  });

  it.each([
    ['{Customer} and {x}, {x}', ['Customer', 'x']],
    ['{} { customer }', ['', ' customer ']],
    ['{customer} {shop}', []],
    ['a { b } on\ntwo {lines\n}', [' b ']],
    ['{{customer}}', []],
  ])('%j names the unknown %j', (text, unknown) => expect(unknownPlaceholders(text)).toEqual(unknown));

  it('leaves text text, whatever a fact looks like', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeholders), fc.string(), (name, value) => {
        expect(fillTemplate(`<{${name}}>`, { ...facts, [name]: value })).toBe(`<${value}>`);
      }),
    );
    expect(fillTemplate('{customer}', { ...facts, customer: '{shop} $& $1' })).toBe('{shop} $& $1');
  });

  it('without braces is what it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll(/[{}]/g, '');
        expect(fillTemplate(plain, facts)).toBe(plain);
        expect(unknownPlaceholders(plain)).toEqual([]);
      }),
    );
  });
});

describe('the language of a text', () => {
  it.each([
    [{ en: 'e', pl: 'p' }, 'pl', 'en', 'p'],
    [{ en: 'e', pl: 'p' }, 'id', 'pl', 'p'],
    [{ id: 'i' }, 'pl', 'en', 'i'],
    [{ pl: '', en: 'e' }, 'pl', 'pl', 'e'],
    [{}, 'pl', 'en', ''],
  ] as const)('of %j for %s in a shop of %s is %j', (texts, wanted, shop, text) =>
    expect(textFor(texts, wanted, shop).text).toBe(text),
  );
});
