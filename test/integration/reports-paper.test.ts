import { expect, test } from 'vitest';
import type { Paper, PaperBlock } from '#shared/contract/reports/paper.contract.ts';
import { errorOf } from '#test/builders/a-backend.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { readPdf } from '#test/builders/read-pdf.ts';

function aPaper(...blocks: PaperBlock[]): Paper {
  const from = 'Kawiarnia pod Lipą';
  return { language: 'pl', from, title: 'Raport dnia', date: 'poniedziałek, 4 maja 2026', blocks };
}

function aTable(columns: number, rows: number): PaperBlock {
  const cells = Array.from({ length: columns - 1 }, (_, at) => `${at}`);
  return {
    kind: 'table',
    columns: ['Osoba', ...cells].map((title, at) => ({ title, numbers: at > 0 })),
    rows: Array.from({ length: rows }, (_, row) => [`Żółć ${row}`, ...cells]),
  };
}

function aPicture(inside: string): PaperBlock {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${inside}</svg>`;
  return { kind: 'picture', svg, width: 400, height: 200 };
}

function aReporter() {
  return anOpenShop().at('owner').client.reports;
}

async function setPaper(paper: Paper) {
  const { base64 } = await aReporter().paper(paper);
  return readPdf(Buffer.from(base64, 'base64'));
}

test('a paper is A4, says every word and goes on over pages', async () => {
  const { pages, letters } = await setPaper(
    aPaper(
      { kind: 'text', text: 'Ą ą Ę ę Ł ł Ó ó Ć ć Ń ń Ż ż Ź ź Ś ś', quiet: false },
      { kind: 'heading', text: 'Według godzin' },
      { kind: 'bars', bars: [{ label: '8', value: 3, text: '3', strong: false }] },
      { kind: 'figure', label: 'Razem', value: '78 %', text: 'zwykle 70 %', note: '' },
      aTable(2, 90),
      { kind: 'copy', label: 'Skrót', text: '3fa2 90bc' },
    ),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.every(([width, height]) => width === 595.28 && height === 841.89)).toBe(true);
  expect(Array.from('ąęłóćńżźśĄĘŁÓĆŃŻŹŚ%').filter((letter) => !letters.includes(letter))).toEqual([]);
});

test('a paper lies where its table is wide', async () => {
  const { pages } = await setPaper(aPaper(aTable(12, 3)));
  expect(pages).toEqual([[841.89, 595.28]]);
});

test('a picture is drawn with its words, and brings no file with it', async () => {
  const { pages, letters } = await setPaper(
    aPaper(aPicture('<text x="10" y="20" font-family="Roboto" fill="rgb(42, 33, 28)">wąż</text>'), aTable(2, 3)),
  );
  expect(pages).toHaveLength(1);
  expect(letters).toContain('ż');
  const withFile = aPicture('<image href="/etc/hostname" width="10" height="10"/>');
  expect((await errorOf(aReporter().paper(aPaper(withFile)))).code).toBe('BAD_REQUEST');
});
