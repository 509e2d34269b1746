import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, wordsOf } from './name-folding.ts';

describe('folding a name', () => {
  it.each([
    ['Zofia Wójcik', 'zofia wojcik'],
    ['ŁUKASZ Żółć', 'lukasz zolc'],
    ['Søren Đorđević', 'soren dordevic'],
    ['Groß', 'gross'],
    ['GROẞ', 'gross'],
    ['Işıl İnan', 'isil inan'],
    ["Sinéad O'Neil-Kowalska", 'sinead o neil kowalska'],
    ['  Ni Luh   Putu ', 'ni luh putu'],
    ['Æsa Œuvre', 'aesa oeuvre'],
    ['Żaneta №5', 'zaneta no5'],
    ['王小明', '王小明'],
    ['...', ''],
  ])('reads %s as %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it('does not mind case, marks put on or what parts the words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aąbcćłnóśzżŻŁ -]*$/), (text) => {
        expect(foldName(text.toUpperCase())).toBe(foldName(text));
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text));
        expect(foldName(text.replaceAll(' ', '-'))).toBe(foldName(text));
      }),
    );
  });

  it('gives words without spaces in them', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('ni luh putu')).toEqual(['ni', 'luh', 'putu']);
  });
});
