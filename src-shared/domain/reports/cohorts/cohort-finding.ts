import type { BusinessDay } from '../../kernel/business-day.ts';
import type { CohortRow, CohortTable } from './cohort-table.ts';

/** How many of a cohort came in the month or week so many after it. */
export interface CohortFact {
  readonly cohort: BusinessDay;
  readonly customers: number;
  readonly of: number;
}

/** What the table says in a sentence. */
export type CohortFinding =
  | { readonly says: 'nobody' }
  /** No cohort has a month or week behind it that is over. */
  | { readonly says: 'tooEarly'; readonly customers: number }
  | { readonly says: 'one'; readonly age: number; readonly newer: CohortFact }
  | { readonly says: 'two'; readonly age: number; readonly older: CohortFact; readonly newer: CohortFact };

/** Months or weeks after the first visit that are spoken of, if any cohort is old enough. */
const TOLD_AGE = { month: 3, week: 4 } as const;

/** So many cohorts lie between the two that are compared, if there are so many. */
const APART = 3;

/**
 * The newest cohort that can be judged, beside an older one: what share of each came so many months or weeks later.
 * Only cells that are over are spoken of.
 */
export function cohortFinding({ unit, rows }: CohortTable): CohortFinding {
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  if (customers === 0) return { says: 'nobody' };
  for (let age: number = TOLD_AGE[unit]; age > 0; age -= 1) {
    const judged = rows.filter(({ cells, customers: of }) => of > 0 && cells[age]?.isOver === true);
    const newest = judged.at(-1);
    if (newest === undefined) continue;
    const older = judged.at(-1 - Math.min(APART, judged.length - 1));
    const newer = factOf(newest, age);
    if (older === undefined || older === newest) return { says: 'one', age, newer };
    return { says: 'two', age, older: factOf(older, age), newer };
  }
  return { says: 'tooEarly', customers };
}

function factOf({ cohort, customers, cells }: CohortRow, age: number): CohortFact {
  return { cohort, customers: cells[age]?.customers ?? 0, of: customers };
}
