import type { Change, Topic } from '#shared/contract/activity.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** Above this many customers the change says "any". */
const MOST_NAMED_CUSTOMERS = 20;

/** Gathers what many transactions changed into one notice, so that windows are not asked to refresh with every batch. */
export function changesToTell() {
  let topics = new Set<Topic>();
  let customers: Set<CustomerId> | null = new Set();
  return {
    add: (change: Change): void => {
      for (const topic of change.topics) topics.add(topic);
      if (change.customerIds === null) customers = null;
      for (const id of change.customerIds ?? []) customers?.add(id);
      if (customers !== null && customers.size > MOST_NAMED_CUSTOMERS) customers = null;
    },
    take: (): Change | null => {
      if (topics.size === 0) return null;
      const change = { topics: [...topics], customerIds: customers === null ? null : [...customers] };
      topics = new Set();
      customers = new Set();
      return change;
    },
  };
}
