import { lineOfCell } from './cell-text.ts';
import type { ImportField } from './import-field.ts';
import { shown, type ImportProblem, type ProblemEffect, type ProblemReason } from './import-problem.ts';

export interface ReadRow<Draft> {
  /** Absent when the line is skipped. */
  readonly draft: Draft | undefined;
  readonly problems: readonly ImportProblem[];
}

/** Longest text of each field in characters, as the counter itself accepts it. */
const LONGEST: Readonly<Partial<Record<ImportField, number>>> = {
  name: 120,
  phone: 40,
  email: 254,
  usual_order: 120,
  notes: 2000,
  code: 64,
  reference: 120,
  customer_key: 120,
};
/** Reads cells by the fields their columns stand for, and gathers what is wrong with them. */
export function rowReader(line: number, cells: readonly string[], columns: readonly (ImportField | null)[]) {
  const problems: ImportProblem[] = [];
  let skipped = false;
  const all = (field: ImportField): string[] => {
    const texts: string[] = [];
    for (let at = columns.indexOf(field); at !== -1; at = columns.indexOf(field, at + 1)) {
      const text = lineOfCell(cells[at] ?? '');
      if (text !== '') texts.push(text);
    }
    return texts;
  };
  const complain = (field: ImportField | null, why: ProblemReason, value: string, effect: ProblemEffect): void => {
    problems.push({ line, field, why, value: shown(value), effect });
    skipped ||= effect === 'skipped';
  };
  const fitting = (field: ImportField, text: string, effect: ProblemEffect): string => {
    if (text.length <= (LONGEST[field] ?? Infinity)) return text;
    complain(field, 'too_long', text, effect);
    return '';
  };
  return {
    all,
    complain,
    fitting,
    one: (field: ImportField, effect: ProblemEffect = 'dropped'): string => fitting(field, all(field)[0] ?? '', effect),
    finish: <Draft>(draft: Draft): ReadRow<Draft> => ({ draft: skipped ? undefined : draft, problems }),
  };
}

export type Row = ReturnType<typeof rowReader>;

/** A whole number as a spreadsheet may write it: `8`, `8.0`, `8,00`. */
export function countOf(text: string): number | undefined {
  return /^\d{1,6}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** Cells that cannot be told columns from: too many are a stray delimiter, too few a line that was cut. */
export function widthProblem(line: number, cells: readonly string[], columns: number): ImportProblem | undefined {
  const value = shown(cells.join(' | '));
  if (cells.slice(columns).some((cell) => cell.trim() !== '')) {
    return { line, field: null, why: 'too_many_columns', value, effect: 'skipped' };
  }
  return cells.length < columns ? { line, field: null, why: 'too_few_columns', value, effect: 'dropped' } : undefined;
}
