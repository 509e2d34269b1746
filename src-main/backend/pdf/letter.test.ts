import { expect, it } from 'vitest';
import { readPdf } from '#test/builders/read-pdf.ts';
import { letterPdf, type Letter } from './letter.ts';

const a4 = [595.28, 841.89] as const;

const letter: Letter = {
  from: 'Kawiarnia pod Lipą',
  to: 'Zoë Źrebięta',
  date: '22 listopada 2026',
  subject: 'Reklamacja',
  text: 'Dzień dobry,\n\nzażółć gęślą jaźń: „ŁÓDŹ” – 14 zł.',
  signedBy: 'Żaneta',
  language: 'pl',
};

it('is one page of A4 with every Polish letter in it', async () => {
  const { pages, letters, glyphs } = readPdf(await letterPdf(letter));
  expect(pages).toEqual([a4]);
  expect(Array.from('ąćęłńóśźżŁÓŹŻ„”–').filter((letter) => !letters.includes(letter))).toEqual([]);
  expect(glyphs).toBeGreaterThan(120);
});

it('goes on over the pages that a long text takes', async () => {
  const text = Array.from({ length: 160 }, (_, line) => `Line ${line}`).join('\n');
  const { pages } = readPdf(await letterPdf({ ...letter, text }));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.every(([width, height]) => width === a4[0] && height === a4[1])).toBe(true);
});

it('takes text as text, and may name nobody', async () => {
  const text = '{"text":"x"} <b>bold</b> ![](file:///etc/passwd) \u202e %PDF';
  expect(readPdf(await letterPdf({ ...letter, to: null, text })).glyphs).toBeGreaterThan(60);
});
