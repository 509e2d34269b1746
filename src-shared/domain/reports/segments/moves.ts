import type { Scores } from './rfm.ts';

/** Customers and their groups on one day. */
export interface Grouped {
  /** Customer numbers, ascending. */
  readonly customers: Int32Array;
  readonly scores: Pick<Scores, 'group'>;
}

/** No group: had not been there. */
export const NO_GROUP = 255;

/**
 * The group before of each customer now, in the places of now; NO_GROUP for who was in none. Nobody is gone since:
 * visits are never lost between two days.
 */
export function groupsBefore(before: Grouped, now: Grouped): Uint8Array {
  const groups = new Uint8Array(now.customers.length);
  let then = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const customer = now.customers[at] ?? 0;
    const wasThere = before.customers[then] === customer;
    groups[at] = wasThere ? (before.scores.group[then] ?? NO_GROUP) : NO_GROUP;
    if (wasThere) then += 1;
  }
  return groups;
}
