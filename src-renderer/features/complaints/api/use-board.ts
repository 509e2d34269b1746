import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CaseRow } from '#shared/contract/complaints.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import type { RowSource } from '#renderer/ui/data-table-types.ts';

const pageSize = 100;

/** A browser cannot draw a page much higher than this many rows; further ones are found by searching. */
const mostRows = 250_000;

/** Clocks go on without anybody changing anything (milliseconds). */
export const clocksEveryMs = 60_000;

export type ListedView = 'needs_me' | 'open' | 'mine' | 'waiting' | 'settled' | 'all';

/** A list of any length of which only the pages in sight are fetched. */
export function useBoard(view: ListedView, text: string) {
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const pageOptions = (page: number) => ({
    ...api.complaints.list.queryOptions({ input: { view, text, offset: page * pageSize, limit: pageSize } }),
    refetchInterval: clocksEveryMs,
  });
  // The first page says how many there are, and stays on screen while the next letter is looked up.
  const first = useQuery({ ...pageOptions(0), placeholderData: keepPreviousData });
  const furtherPages: number[] = [];
  for (let page = Math.max(1, inSight.first); page <= inSight.last; page += 1) furtherPages.push(page);
  const further = useQueries({ queries: furtherPages.map((page) => pageOptions(page)) });

  const total = first.data?.total ?? 0;
  const pages = new Map<number, readonly CaseRow[] | undefined>([[0, first.data?.rows]]);
  furtherPages.forEach((page, index) => pages.set(page, further[index]?.data?.rows));
  const rows: RowSource<CaseRow> = {
    count: Math.min(total, mostRows),
    at: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
  };

  const onVisible = useCallback((from: number, to: number): void => {
    const next = { first: Math.floor(from / pageSize), last: Math.floor(to / pageSize) };
    setInSight((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  const error = first.error ?? further.find((page) => page.error !== null)?.error ?? null;
  return { total, rows, onVisible, loading: first.isPending, error, isCut: total > mostRows };
}
