import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { countListed, listIds, listQuery } from './customer-list.repository.ts';

/** A page of a list of customers. */
export interface ListOrder {
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort;
  readonly offset: number;
  readonly limit: number;
}

/** The list of customers limited to those of a segment; counted once, then read a page at a time. */
export function listOfSegment(
  db: ReadableDb,
  filter: ListOrder['filter'],
  { today, segment }: { readonly today: BusinessDay; readonly segment: Int32Array },
) {
  const query = listQuery(filter, today, segment);
  const total = countListed(db, query);
  return {
    total,
    page: ({ sort, offset, limit }: Omit<ListOrder, 'filter'>): CustomerId[] =>
      offset >= total ? [] : listIds(db, query, { sort, offset, limit, total }),
  };
}
