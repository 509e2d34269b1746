import { keepPreviousData, useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { RowSource } from './data-table-types.ts';

const pageSize = 100;

/** A browser cannot draw a page much higher than this many rows; further ones are found by search, filter or sorting. */
const mostRows = 250_000;

interface Page<Row> {
  /** Of the whole list. */
  readonly total: number;
  readonly rows: readonly Row[];
}

interface Place {
  readonly offset: number;
  readonly limit: number;
}

/**
 * A list of any length of which only the pages in sight are fetched, for a DataTable.
 * @param query how the rows of a place are asked for
 */
export function usePagedRows<Row, Failure extends Error>(query: (place: Place) => UseQueryOptions<Page<Row>, Failure>) {
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const page = (number: number) => query({ offset: number * pageSize, limit: pageSize });
  // The first page says how many there are, and stays on screen while the next letter is looked up.
  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const numbers: number[] = [];
  for (let number = Math.max(1, inSight.first); number <= inSight.last; number += 1) numbers.push(number);
  const further = useQueries({ queries: numbers.map((number) => page(number)) });

  const total = first.data?.total ?? 0;
  const pages = new Map<number, readonly Row[] | undefined>([[0, first.data?.rows]]);
  numbers.forEach((number, index) => pages.set(number, further[index]?.data?.rows));
  const rows: RowSource<Row> = {
    count: Math.min(total, mostRows),
    at: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
  };

  const onVisible = useCallback((from: number, to: number): void => {
    const next = { first: Math.floor(from / pageSize), last: Math.floor(to / pageSize) };
    setInSight((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  const error = first.error ?? further.find((one) => one.error !== null)?.error ?? null;
  return { total, rows, onVisible, loading: first.isPending, error, isCut: total > mostRows };
}
