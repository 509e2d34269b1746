import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type { GestureId, ReasonId, StaffId } from '../kernel/ids.ts';
import type { CaseState, Channel, Severity } from './case.ts';

/** What happened to a case, as it is kept: ids, no names. */
export type CaseHappening =
  | { readonly kind: 'taken'; readonly severity: Severity }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'assigned'; readonly to: StaffId | null }
  | { readonly kind: 'severity'; readonly from: Severity; readonly to: Severity }
  | { readonly kind: 'reason'; readonly from: ReasonId; readonly to: ReasonId }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'answered'; readonly channel: Channel; readonly text: string }
  | { readonly kind: 'waiting'; readonly text: string }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'gesture'; readonly gesture: GestureId }
  | { readonly kind: 'gesture_taken_back'; readonly gesture: GestureId; readonly reason: string }
  | { readonly kind: 'promised'; readonly text: string; readonly dueOn: BusinessDay }
  | { readonly kind: 'promise_ended'; readonly promise: number; readonly kept: boolean }
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened'; readonly text: string };

export interface CaseEntry {
  /** 1, 2, 3, ... within the case. */
  readonly number: number;
  readonly at: Moment;
  readonly staffId: StaffId | null;
  /** Where the case stood after it: what was possible then does not change with the rules. */
  readonly state: CaseState;
  readonly what: CaseHappening;
}
