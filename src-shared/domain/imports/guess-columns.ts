import { parseCardCode } from '../customers/card-code.ts';
import { isEmailAddress } from '../customers/email-address.ts';
import { foldName } from '../customers/name-folding.ts';
import { lineOfCell } from './cell-text.ts';
import { HEADING_WORDS } from './heading-words.ts';
import { fieldsOf, mayRepeat, type ImportField, type ImportKind } from './import-field.ts';
import { recogniseExport, type KnownExport } from './known-export.ts';

export interface ColumnGuess {
  readonly recognised: KnownExport | null;
  /** One per column; null where nothing fits. */
  readonly columns: readonly (ImportField | null)[];
}

/** What each column holds: by a known export's headings, else by the words of the heading, else by what stands in it. */
export function guessColumns(
  kind: ImportKind,
  headings: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnGuess {
  const values = headings.map((_, column) =>
    sample.map((row) => lineOfCell(row[column] ?? '')).filter((value) => value !== ''),
  );
  const known = recogniseExport(kind, headings);
  const columns = known?.columns ?? withKey(kind, byWordsThenContent(kind, headings, values));
  return {
    recognised: known?.from ?? null,
    columns: columns.map((field, at) => (fits(field, values[at]) ? field : null)),
  };
}

function byWordsThenContent(
  kind: ImportKind,
  headings: readonly string[],
  values: readonly (readonly string[])[],
): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  const take = (field: ImportField | undefined): ImportField | null => {
    if (field === undefined || (taken.has(field) && !mayRepeat(field))) return null;
    taken.add(field);
    return field;
  };
  const byWord = headings.map((heading) => {
    const word = foldName(heading);
    return take(
      fieldsOf(kind).find((field) => HEADING_WORDS[field]?.includes(word) && (!taken.has(field) || mayRepeat(field))),
    );
  });
  return byWord.map((field, column) => field ?? take(fieldOfContent(kind, values[column] ?? [])));
}

/** A history without a customer column knows people by their phone, e-mail or name. */
function withKey(kind: ImportKind, columns: readonly (ImportField | null)[]): (ImportField | null)[] {
  if (kind === 'customers' || columns.includes('customer_key')) return [...columns];
  const key = (['phone', 'email', 'name'] as const).find((field) => columns.includes(field));
  return columns.map((field) => (field !== null && field === key ? 'customer_key' : field));
}

/** Only what cannot be mistaken; a column of numbers may be anything. */
function fieldOfContent(kind: ImportKind, values: readonly string[]): ImportField | undefined {
  if (values.length === 0) return undefined;
  if (values.every(isEmailAddress)) return 'email';
  if (kind === 'customers' && values.every((value) => /^29\d{11}$/.test(value) && parseCardCode(value) !== undefined)) {
    return 'code';
  }
  if (values.every((value) => /^(\+|00)\d[\d\s()./-]{7,18}$/.test(value))) return 'phone';
  return undefined;
}

/** Another program's card numbers are only taken for codes when a scanner of ours could read them. */
function fits(field: ImportField | null, values: readonly string[] = []): boolean {
  if (field !== 'code') return true;
  return values.length === 0 || values.some((value) => parseCardCode(value) !== undefined);
}

/** Whether the first row is already a customer or a visit: a file without headings would lose it otherwise. */
export function looksLikeData(cells: readonly string[]): boolean {
  const values = cells.map(lineOfCell).filter((value) => value !== '');
  return values.some(
    (value) =>
      isEmailAddress(value) || /^\+?\d[\d\s().-]{5,}$/.test(value) || /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}/.test(value),
  );
}
