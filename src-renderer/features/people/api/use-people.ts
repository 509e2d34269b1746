import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CustomerFilter, CustomerRow, CustomerSort } from '#shared/contract/customers.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import type { RowSource } from '#renderer/ui/data-table-types.ts';

const pageSize = 100;

/** A browser cannot draw a page much higher than this many rows; further ones are found by filter, search or sorting. */
const mostRows = 250_000;

interface Window {
  readonly first: number;
  readonly last: number;
}

/** A list of any length of which only the pages in sight are fetched. */
export function usePeople(filter: CustomerFilter, sort: CustomerSort) {
  const [inSight, setInSight] = useState<Window>({ first: 0, last: 0 });
  const pageOptions = (page: number) =>
    api.customers.list.queryOptions({ input: { filter, sort, offset: page * pageSize, limit: pageSize } });
  // The first page says how many there are, and stays on screen while the next letter is looked up.
  const first = useQuery({ ...pageOptions(0), placeholderData: keepPreviousData });
  const furtherPages: number[] = [];
  for (let page = Math.max(1, inSight.first); page <= inSight.last; page += 1) furtherPages.push(page);
  const further = useQueries({ queries: furtherPages.map((page) => pageOptions(page)) });

  const total = first.data?.total ?? 0;
  const pages = new Map<number, readonly CustomerRow[] | undefined>([[0, first.data?.rows]]);
  furtherPages.forEach((page, index) => pages.set(page, further[index]?.data?.rows));
  const rows: RowSource<CustomerRow> = {
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
