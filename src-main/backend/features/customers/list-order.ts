import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';

/** A page of a list of customers. */
export interface ListOrder {
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort;
  readonly offset: number;
  readonly limit: number;
}
