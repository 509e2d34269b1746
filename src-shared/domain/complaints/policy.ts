import type { MinorUnits } from '../kernel/money.ts';
import type { Severity } from './case.ts';

/** Minutes since local midnight; `until` may be past 1440 where a day's opening ends after midnight. */
export interface OpenInterval {
  readonly from: number;
  readonly until: number;
}

/** When the shop is open, Monday first; a holiday's own intervals stand in place of its weekday's. */
export interface OpeningHours {
  readonly week: readonly (readonly OpenInterval[])[];
  readonly holidays: readonly {
    readonly date: string;
    readonly name: string;
    readonly open: readonly OpenInterval[];
  }[];
}

/**
 * By when: after so many minutes in which the shop was open, or by a time of day on the n-th open day after
 * (1 = the next one: "an evening message is answered by 10 the next morning").
 */
export type Target =
  | { readonly kind: 'open_minutes'; readonly minutes: number }
  | { readonly kind: 'open_days'; readonly days: number; readonly by: number };

/** What the owner decided about complaints. */
export interface ComplaintPolicy {
  readonly hours: OpeningHours;
  readonly targets: Readonly<Record<Severity, { readonly answer: Target; readonly settle: Target }>>;
  /** Open minutes before a due time from which a case counts as due soon. */
  readonly dueSoonMinutes: number;
  /** Open minutes after a due time from which the owner is asked, not only the manager. */
  readonly ownerAfterMinutes: number;
  /** What a member of staff may give without a manager, for one case and on one business day. */
  readonly limits: { readonly perCase: MinorUnits; readonly perDay: MinorUnits };
}
