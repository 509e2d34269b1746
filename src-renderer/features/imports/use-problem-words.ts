import { useTranslation } from 'react-i18next';
import { csvLine } from '#shared/domain/imports/csv-line.ts';
import type { ImportProblem } from '#shared/domain/imports/import-problem.ts';

/** A problem in words of the person's language. */
export function useProblemWords() {
  const { t } = useTranslation('imports');
  const why = (problem: ImportProblem): string => t(`why.${problem.why}`);
  const effect = (problem: ImportProblem): string => t(`effect.${problem.effect}`);
  const field = (problem: ImportProblem): string => (problem.field === null ? '' : t(`field.${problem.field}`));
  return {
    why,
    effect,
    field,
    /** All of them as a file that a spreadsheet opens. */
    csv: (problems: readonly ImportProblem[]): string => {
      const headings = [
        t('problems.line'),
        t('problems.field'),
        t('problems.value'),
        t('problems.why'),
        t('problems.effect'),
      ];
      const lines = problems.map((problem) =>
        csvLine([problem.line, field(problem), problem.value, why(problem), effect(problem)]),
      );
      // Excel takes a file for UTF-8 only by this mark.
      return `\uFEFF${csvLine(headings)}${lines.join('')}`;
    },
  };
}
