import type { Fact, PersonalRecord } from './personal-data.service.ts';

/** A fact that stands on one line. */
export type PlainFact = Exclude<Fact, null | readonly PersonalRecord[]>;

export interface PageToRead {
  readonly language: string;
  readonly title: string;
  readonly lead: readonly string[];
  /** Said of a part that holds nothing. */
  readonly nothing: string;
  readonly sections: readonly { readonly title: string; readonly records: readonly PersonalRecord[] }[];
  readonly label: (name: string) => string;
  readonly inWords: (fact: PlainFact) => string;
}

const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.5 system-ui, sans-serif; color: #2b2622; margin: 2rem auto; max-width: 52rem; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid #cfc5b8; padding-bottom: 0.25rem; }
p { margin: 0.1rem 0; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: 0.15rem 1rem; margin: 0.75rem 0; }
dt { color: #6b6158; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
dd.whole { grid-column: 1 / -1; white-space: normal; }
article { break-inside: avoid-page; border: 1px solid #e2d9cd; border-radius: 6px; padding: 0 1rem; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.92em; }
th { text-align: left; color: #6b6158; font-weight: 600; border-bottom: 1px solid #cfc5b8; }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
tbody tr + tr td { border-top: 1px solid #eee7dd; }
thead { display: table-header-group; }
img { max-width: 100%; max-height: 24rem; }
@media print { body { margin: 0; max-width: none; } }
`;

/** One file that needs nothing else: no script, no picture from elsewhere, and every text as text. */
export function htmlPage(page: PageToRead): string {
  const lead = page.lead.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  const sections = page.sections.map(({ title, records }) => `<h2>${escaped(title)}</h2>\n${part(records, page)}`);
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escaped(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(page.title)}</h1>
${lead}
${sections.join('\n')}
</body>
</html>
`;
}

/** Short records make a table, one line each; a single one, or one that holds others, is a list of its facts. */
function part(records: readonly PersonalRecord[], page: PageToRead): string {
  if (records.length === 0) return `<p>${escaped(page.nothing)}</p>`;
  const isFlat = records.every((record) => Object.values(record).every((fact) => !isList(fact)));
  if (isFlat && records.length > 1) return table(records, page);
  const lists = records.map((record) => list(record, page));
  return records.length === 1 ? lists.join('') : lists.map((one) => `<article>${one}</article>`).join('\n');
}

function table(records: readonly PersonalRecord[], page: PageToRead): string {
  const known = (fact: Fact | undefined) => fact !== undefined && fact !== null && fact !== '';
  const names = new Set(records.flatMap((record) => Object.keys(record).filter((name) => known(record[name]))));
  const head = [...names].map((name) => `<th scope="col">${escaped(page.label(name))}</th>`).join('');
  const rows = records.map(
    (record) => `<tr>${[...names].map((name) => `<td>${value(record[name] ?? null, page)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function list(record: PersonalRecord, page: PageToRead): string {
  const facts = Object.entries(record).filter(
    ([, fact]) => fact !== null && fact !== '' && !(isList(fact) && fact.length === 0),
  );
  const lines = facts.map(([name, fact]) => {
    const look = isList(fact) ? ' class="whole"' : '';
    return `<dt>${escaped(page.label(name))}</dt><dd${look}>${value(fact, page)}</dd>`;
  });
  return `<dl>${lines.join('\n')}</dl>`;
}

function value(fact: Fact, page: PageToRead): string {
  if (fact === null) return '';
  if (isList(fact)) return fact.length === 1 ? list(fact[0] ?? {}, page) : table(fact, page);
  if (typeof fact === 'object' && 'bytes' in fact && fact.mediaType.startsWith('image/')) {
    return `<img alt="" src="data:${escaped(fact.mediaType)};base64,${fact.bytes.toString('base64')}">`;
  }
  return escaped(page.inWords(fact));
}

function isList(fact: Fact): fact is readonly PersonalRecord[] {
  return Array.isArray(fact);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
