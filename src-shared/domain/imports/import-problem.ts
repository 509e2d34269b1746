import type { ImportField } from './import-field.ts';

export const PROBLEM_REASONS = [
  'name_missing',
  'phone_invalid',
  'email_invalid',
  'birthday_invalid',
  'code_invalid',
  'code_taken',
  'duplicate_in_file',
  'already_a_customer',
  'stamps_invalid',
  'date_invalid',
  'date_in_future',
  'customer_unknown',
  'customer_ambiguous',
  'too_many_columns',
  'too_few_columns',
  'quote_unclosed',
  'too_long',
  'already_imported',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** Skipped: the line stays out. Dropped: the line comes in without that value. */
export type ProblemEffect = 'skipped' | 'dropped';

export interface ImportProblem {
  /** As a spreadsheet counts rows: the first of the file is 1, empty ones count too. */
  readonly line: number;
  readonly field: ImportField | null;
  readonly why: ProblemReason;
  readonly value: string;
  readonly effect: ProblemEffect;
}

const LONGEST_SHOWN = 120;

/** As much of a value as tells which one it is; a note of two pages is not repeated in a list of problems. */
export function shown(value: string): string {
  return value.length <= LONGEST_SHOWN ? value : `${value.slice(0, LONGEST_SHOWN - 1)}…`;
}
