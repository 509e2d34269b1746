import type { Moment } from '../kernel/clock.ts';
import type { CaseId, StaffId } from '../kernel/ids.ts';
import { isUnhappy } from '../satisfaction/unhappy.ts';
import type { CaseState, Severity } from './case.ts';
import type { Pause } from './case-clock.ts';
import type { CaseEntry, CaseHappening } from './case-event.ts';

/** What follows from a case's events alone. */
export interface CaseFacts {
  readonly state: CaseState;
  readonly severity: Severity;
  readonly ownerId: StaffId | null;
  readonly takenAt: Moment;
  /** First answer, gesture or settling; stops the first clock for good. */
  readonly answeredAt: Moment | null;
  /** null while it is open. */
  readonly settledAt: Moment | null;
  readonly closedAt: Moment | null;
  /** How often it was opened again. */
  readonly reopened: number;
  /** When the settle clock that counts now was started: taken, or opened again for the last time. */
  readonly settleFrom: Moment;
  /** Times of waiting for the customer. */
  readonly pauses: readonly Pause[];
  /** Since when its clocks have been running without a break: taken, opened again, or taken up after waiting. */
  readonly runningSince: Moment;
  /** The case it was taken twice of; its clocks stand still as long. */
  readonly mergedInto: CaseId | null;
  /** Cases that were merged into this one. */
  readonly absorbed: readonly Absorbed[];
  /** She said that it was not put right, and nothing was done about it since. */
  readonly unhappy: boolean;
  /** Number of the last event. */
  readonly revision: number;
}

/** What the clocks of a case that was merged into another stood on. */
export interface Absorbed {
  readonly source: CaseId;
  readonly takenAt: Moment;
  readonly answeredAt: Moment | null;
  readonly pauses: readonly Pause[];
}

/**
 * Projects a case's events, oldest first: carries out what they state and decides nothing.
 * @throws when the first one is not its taking
 */
export function factsOf(entries: readonly CaseEntry[]): CaseFacts {
  const [first, ...later] = entries;
  if (first === undefined || first.what.kind !== 'taken') throw new Error('A case begins with its taking');
  const taken: CaseFacts = {
    state: first.state,
    severity: first.what.severity,
    ownerId: null,
    takenAt: first.at,
    answeredAt: null,
    settledAt: null,
    closedAt: null,
    reopened: 0,
    settleFrom: first.at,
    pauses: [],
    runningSince: first.at,
    mergedInto: null,
    absorbed: [],
    unhappy: false,
    revision: first.number,
  };
  return { ...later.reduce(applyCaseEntry, taken), unhappy: isUnhappy(entries) };
}

export function applyCaseEntry(facts: CaseFacts, entry: CaseEntry): CaseFacts {
  const { at, state, number, what } = entry;
  const merged = mergedAfter(facts, what);
  const pauses = pausesAfter(facts, { at, state, ...merged });
  const resumed = standsStill(facts) && !standsStill({ state, ...merged });
  const runningSince = resumed ? at : facts.runningSince;
  const moved: CaseFacts = { ...facts, ...merged, state, revision: number, pauses, runningSince };
  switch (what.kind) {
    case 'assigned':
      return { ...moved, ownerId: what.to };
    case 'severity':
      return { ...moved, severity: what.to };
    case 'answered':
    case 'gesture':
      return { ...moved, answeredAt: facts.answeredAt ?? at };
    case 'settled':
      return { ...moved, answeredAt: facts.answeredAt ?? at, settledAt: at };
    case 'gesture_taken_back':
      // What only the gesture had settled is open again, as if it never had been: not a reopening.
      return { ...moved, settledAt: state === 'settled' || state === 'closed' ? facts.settledAt : null };
    case 'closed':
      return { ...moved, closedAt: at };
    case 'reopened':
      return {
        ...moved,
        settledAt: null,
        closedAt: null,
        settleFrom: at,
        runningSince: at,
        reopened: facts.reopened + 1,
      };
    default:
      return moved;
  }
}

function mergedAfter(
  { mergedInto, absorbed }: CaseFacts,
  what: CaseHappening,
): Pick<CaseFacts, 'mergedInto' | 'absorbed'> {
  switch (what.kind) {
    case 'merged_into':
      return { mergedInto: what.into, absorbed };
    case 'absorbed': {
      const { source, takenAt, answeredAt, pauses } = what;
      return { mergedInto, absorbed: [...absorbed, { source, takenAt, answeredAt, pauses }] };
    }
    case 'unmerged':
      return {
        mergedInto: mergedInto === what.other ? null : mergedInto,
        absorbed: absorbed.filter(({ source }) => source !== what.other),
      };
    default:
      return { mergedInto, absorbed };
  }
}

/** Its clocks do, while the shop waits for the customer and while another case stands for it. */
function standsStill({ state, mergedInto }: Pick<CaseFacts, 'state' | 'mergedInto'>): boolean {
  return state === 'waiting' || mergedInto !== null;
}

function pausesAfter(
  facts: CaseFacts,
  next: Pick<CaseFacts, 'state' | 'mergedInto'> & { readonly at: Moment },
): readonly Pause[] {
  const { pauses } = facts;
  if (standsStill(facts) === standsStill(next)) return pauses;
  if (standsStill(next)) return [...pauses, { from: next.at, until: null }];
  return pauses.map((pause) => ({ ...pause, until: pause.until ?? next.at }));
}
