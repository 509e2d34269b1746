import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type { AttachmentId, CaseId, GestureId, ReasonId, StaffId } from '../kernel/ids.ts';
import type { RatingPlace, Score } from '../satisfaction/score.ts';
import type { CaseState, Channel, Severity } from './case.ts';
import type { Pause } from './case-clock.ts';

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
  /** `text` is the name of the file. */
  | { readonly kind: 'attached' | 'detached'; readonly attachment: AttachmentId; readonly text: string }
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened'; readonly text: string }
  /** Whether it was put right in her eyes; null: she did not want to say. */
  | { readonly kind: 'rated'; readonly score: Score | null; readonly place: RatingPlace; readonly text: string }
  /** `rated` is the number of the event that is taken back. */
  | { readonly kind: 'rating_taken_back'; readonly rated: number }
  | { readonly kind: 'merged_into'; readonly into: CaseId }
  /** Of the case that was merged into this one: what its clocks stood on. */
  | {
      readonly kind: 'absorbed';
      readonly source: CaseId;
      readonly takenAt: Moment;
      readonly answeredAt: Moment | null;
      readonly pauses: readonly Pause[];
    }
  /** In both cases; `other` is the one it was merged into, or that had been merged into it. */
  | { readonly kind: 'unmerged'; readonly other: CaseId }
  | { readonly kind: 'linked'; readonly other: CaseId }
  | { readonly kind: 'unlinked'; readonly other: CaseId };

export interface CaseEntry {
  /** 1, 2, 3, ... within the case. */
  readonly number: number;
  readonly at: Moment;
  readonly staffId: StaffId | null;
  /** Where the case stood after it: what was possible then does not change with the rules. */
  readonly state: CaseState;
  readonly what: CaseHappening;
}

/** Whether a decision made before it has to look again: a file laid beside the case changes nothing about it. */
export function changesCase({ kind }: CaseHappening): boolean {
  return kind !== 'attached' && kind !== 'detached';
}
