import type { HeadCheck } from '#shared/contract/reports/day-report.contract.ts';

/** A sentence of the answer; `number` is written into it and chooses its form. */
export interface AnswerSentence {
  readonly words:
    | 'check.unchanged'
    | 'check.recomputed'
    | 'check.partly'
    | 'check.broken'
    | 'check.changed'
    | 'check.missing';
  readonly number: number;
}

/** What is said about a sheet that was checked. */
export function headAnswer(check: HeadCheck): readonly AnswerSentence[] {
  switch (check.answer) {
    case 'unchanged':
      return [
        { words: 'check.unchanged', number: check.since },
        { words: check.all ? 'check.recomputed' : 'check.partly', number: check.recomputed },
      ];
    case 'broken':
      return [{ words: 'check.broken', number: check.seq }];
    case 'changed':
      return [{ words: 'check.changed', number: 0 }];
    default:
      return [{ words: 'check.missing', number: check.last }];
  }
}
