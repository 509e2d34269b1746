import type { CustomerFilter, CustomerRow, CustomerSort } from '#shared/contract/customers.contract.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { rowsOf } from './customer-hits.repository.ts';
import { countListed, listIds, listQuery } from './customer-list.repository.ts';

export interface ListOrder {
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort;
  readonly offset: number;
  readonly limit: number;
}

export type CustomerListService = ReturnType<typeof customerListService>;

/** Everybody, filtered and sorted, a window of rows at a time. */
export function customerListService({ store, shop }: { store: Store; shop: ShopService }) {
  // Counting a million takes longer than reading a page; while one scrolls, nobody changes.
  const totals = new Map<string, number>();
  const forget = (): void => totals.clear();
  store.onReplaced(forget);
  store.onChange(({ topics }) => {
    if (topics.includes('customers') || topics.includes('cards')) forget();
  });

  return {
    list: ({ filter, sort, offset, limit }: ListOrder): { total: number; rows: CustomerRow[] } => {
      const query = listQuery(filter, shop.today());
      const total = totals.get(query.key) ?? countListed(store.read, query);
      totals.set(query.key, total);
      const ids = offset >= total ? [] : listIds(store.read, query, { sort, offset, limit, total });
      return { total, rows: rowsOf(store.read, ids) };
    },
  };
}
