import { csvReader, DELIMITERS, type Delimiter } from './csv-reader.ts';

/** The sign that cuts most of the first lines into the same number of cells, more than one; a comma when none does. */
export function guessDelimiter(head: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = evenness(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(head: string, delimiter: Delimiter): number {
  const reader = csvReader(delimiter);
  const widths = [...reader.push(head), ...reader.end()].map((record) => ('cells' in record ? record.cells.length : 0));
  const first = widths[0] ?? 0;
  if (first < 2) return 0;
  const even = widths.filter((width) => width === first).length / widths.length;
  // More columns break a tie: "Anna, Maria;500" is even with either sign in a short file.
  return even + first / 1000;
}
