import { csvLine } from '#shared/domain/imports/csv-line.ts';
import type { ImportProblem } from '#shared/domain/imports/import-problem.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import type { Backend } from '#main/backend/backend.ts';
import type { Words } from '#main/shell/words.ts';

const PAGE = 1000;

/** Every problem of a check or an import as CSV, in words. */
export function problemsCsv(imports: Backend['services']['imports'], of: { jobId: JobId }, t: Words): string {
  const headings = (['line', 'field', 'value', 'why', 'effect'] as const).map((key) => t(`imports:problems.${key}`));
  const lines = [...problemsOf(imports, of)].map(({ line, field, value, why, effect }) =>
    csvLine([
      line,
      field === null ? '' : t(`imports:field.${field}`),
      value,
      t(`imports:why.${why}`),
      t(`imports:effect.${effect}`),
    ]),
  );
  // Excel takes a file for UTF-8 only by this mark.
  return `\uFEFF${csvLine(headings)}${lines.join('')}`;
}

function* problemsOf(imports: Backend['services']['imports'], of: { jobId: JobId }): Generator<ImportProblem> {
  for (let offset = 0; ; offset += PAGE) {
    const page = imports.problems(of, { why: null, offset, limit: PAGE });
    if (!page.ok || page.value.problems.length === 0) return;
    yield* page.value.problems;
  }
}
