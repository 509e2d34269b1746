import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ImportProblem, ProblemReason } from '#shared/domain/imports/import-problem.ts';
import { client, api } from '#renderer/lib/contract-client.ts';
import type { RowSource } from '#renderer/ui/data-table-types.ts';
import type { ReportOf } from '../report-of.ts';

const pageRows = 200;

/** Problems of a report by position; only the pages in sight are asked for. */
export function useProblems(
  of: ReportOf,
  why: ProblemReason | null,
): { rows: RowSource<ImportProblem>; loading: boolean; onVisible: (first: number, last: number) => void } {
  const [pages, setPages] = useState<readonly number[]>([0]);
  const found = useQueries({
    queries: pages.map((page) =>
      api.imports.problems.queryOptions({ input: { of, why, offset: page * pageRows, limit: pageRows } }),
    ),
  });
  const onVisible = useCallback((first: number, last: number) => {
    const from = Math.floor(first / pageRows);
    const to = Math.floor(last / pageRows);
    const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    setPages((known) => (known.length === wanted.length && known[0] === from ? known : wanted));
  }, []);
  const count = found.find(({ data }) => data !== undefined)?.data?.total;
  const at = (index: number): ImportProblem | undefined => {
    const page = pages.indexOf(Math.floor(index / pageRows));
    return found[page]?.data?.problems[index % pageRows];
  };
  return { rows: { count: count ?? 0, at }, loading: count === undefined, onVisible };
}

/** Every problem, for a file of them. */
export async function allProblems(of: ReportOf): Promise<ImportProblem[]> {
  const limit = 1000;
  const all: ImportProblem[] = [];
  for (;;) {
    const { total, problems } = await client.imports.problems({ of, why: null, offset: all.length, limit });
    all.push(...problems);
    if (problems.length === 0 || all.length >= total) return all;
  }
}
