import type { CustomerRow } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { SegmentsService } from '#main/backend/features/reports/segments/segments.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { rowsOf } from './customer-hits.repository.ts';
import { countListed, listAllIds, listIds, listQuery, type ListQuery } from './customer-list.repository.ts';
import type { ListOrder } from './segment-page.service.ts';

/** Further down a filtered list than this, its ids are kept: every page of a long scroll would filter it anew. */
const DEEP = 20_000;

/** Who is in a segment is worked out elsewhere, and a list that is limited to one is read there too. */
export type Segments = Pick<SegmentsService, 'customersIn' | 'pageOf'>;

interface Parts {
  readonly store: Store;
  readonly shop: ShopService;
  readonly segments: Segments;
}

export type CustomerListService = ReturnType<typeof customerListService>;

/** Everybody, filtered and sorted, a window of rows at a time. */
export function customerListService({ store, shop, segments }: Parts) {
  // Counting a million takes longer than reading a page; while one scrolls, nobody changes.
  const totals = new Map<string, number>();
  let kept: { readonly key: string; readonly ids: readonly CustomerId[] } | undefined;
  const forget = (): void => {
    totals.clear();
    kept = undefined;
  };
  store.onReplaced(forget);
  store.onChange(({ topics }) => {
    if (topics.some((topic) => topic === 'customers' || topic === 'cards' || topic === 'segments')) forget();
  });

  const pageOf = (
    query: ListQuery,
    page: Omit<ListOrder, 'filter'> & { readonly total: number },
  ): readonly CustomerId[] => {
    const { sort, offset, limit, total } = page;
    if (offset >= total) return [];
    if (query.fewest === null || offset < DEEP) return listIds(store.read, query, page);
    const key = `${query.key} ${sort.by} ${sort.direction}`;
    if (kept?.key !== key) kept = { key, ids: listAllIds(store.read, query, sort, total) };
    return kept.ids.slice(offset, offset + limit);
  };

  return {
    /** Customers somebody else chose, in the order they come in. */
    rows: (ids: readonly CustomerId[]): CustomerRow[] => rowsOf(store.read, ids),

    list: async ({ filter, sort, offset, limit }: ListOrder): Promise<{ total: number; rows: CustomerRow[] }> => {
      if (filter.segmentId !== null) {
        const page = await segments.pageOf({ filter, sort, offset, limit });
        return { total: page.total, rows: rowsOf(store.read, page.ids) };
      }
      const query = listQuery(filter, shop.today(), null);
      const total = totals.get(query.key) ?? countListed(store.read, query);
      totals.set(query.key, total);
      return { total, rows: rowsOf(store.read, pageOf(query, { sort, offset, limit, total })) };
    },
  };
}
