interface OfCustomer {
  readonly customer_id: number;
}

/** A table read in the order of its customers, one customer's rows at a time. */
export interface CustomerCursor<Row extends OfCustomer> {
  /** Whose rows come next; infinite at the end. */
  next(): number;
  /** The rows of a customer, which must be the next one or not be there. */
  take(customerId: number): Row[];
}

export function byCustomer<Row extends OfCustomer>(rows: IterableIterator<Row>): CustomerCursor<Row> {
  let ahead = rows.next();
  return {
    next: () => (ahead.done === true ? Infinity : ahead.value.customer_id),
    take: (customerId) => {
      const taken: Row[] = [];
      while (ahead.done !== true && ahead.value.customer_id === customerId) {
        taken.push(ahead.value);
        ahead = rows.next();
      }
      return taken;
    },
  };
}
