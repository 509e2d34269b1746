import type { Moment } from '../kernel/clock.ts';
import type { StaffId } from '../kernel/ids.ts';
import type { CaseState, Severity } from './case.ts';
import type { Pause } from './case-clock.ts';
import type { CaseEntry } from './case-event.ts';

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
  /** Number of the last event. */
  readonly revision: number;
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
    revision: first.number,
  };
  return later.reduce(applyCaseEntry, taken);
}

export function applyCaseEntry(facts: CaseFacts, entry: CaseEntry): CaseFacts {
  const { at, state, number } = entry;
  const pauses = pausesAfter(facts, entry);
  const resumed = facts.state === 'waiting' && state !== 'waiting';
  const runningSince = resumed ? at : facts.runningSince;
  const moved: CaseFacts = { ...facts, state, revision: number, pauses, runningSince };
  const { what } = entry;
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

function pausesAfter({ state, pauses }: CaseFacts, { at, state: next }: CaseEntry): readonly Pause[] {
  if (state === next) return pauses;
  if (next === 'waiting') return [...pauses, { from: at, until: null }];
  return state === 'waiting' ? pauses.map((pause) => ({ ...pause, until: pause.until ?? at })) : pauses;
}
