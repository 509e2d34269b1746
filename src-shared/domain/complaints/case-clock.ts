import type { Moment } from '../kernel/clock.ts';
import { asMoment } from '../kernel/clock.ts';
import { dueAt } from './due.ts';
import type { OpenCalendar } from './opening-hours.ts';
import type { ComplaintPolicy, Target } from './policy.ts';

/** Time spent waiting for the customer; `until` is null while that lasts. */
export interface Pause {
  readonly from: Moment;
  readonly until: Moment | null;
}

/**
 * What a clock is read from. What stopped it stopped it for good: a case that is opened again gets a new clock that
 * starts then, with the pauses since.
 */
export interface ClockFacts {
  readonly startedAt: Moment;
  readonly target: Target;
  readonly pauses: readonly Pause[];
  readonly stoppedAt: Moment | null;
}

export type ClockHealth = 'fine' | 'due_soon' | 'overdue' | 'escalated';

export interface CaseClock {
  readonly state: 'running' | 'paused' | 'met' | 'missed';
  /** While paused: when it would be due were it resumed now. */
  readonly dueAt: Moment;
  readonly stoppedAt: Moment | null;
  /** Of a running clock; a stopped or paused one is `fine`. */
  readonly health: ClockHealth;
  /** Open time since the start, without what was spent waiting. */
  readonly elapsedOpenMilliseconds: number;
}

type ClockPolicy = Pick<ComplaintPolicy, 'dueSoonMinutes' | 'ownerAfterMinutes'>;

/**
 * How a clock stands at `now`.
 *
 * It runs in opening hours only and not while the shop waits for the customer; what is due moves on by the open time
 * spent waiting. `due_soon`: at most `dueSoonMinutes` of open time are left. `overdue`: the due time has passed.
 * `escalated`: more than `ownerAfterMinutes` of open time have passed since.
 * While the shop is closed the health is what it was at the last closing time, so that nothing begins to ring at night;
 * a clock that was started, or taken up again, after that is `fine` until the shop opens.
 * `missed` was stopped after the due time. A target in open minutes may still be met after closing time where it was
 * due at closing time: no open minute has passed since.
 */
export function clockOf(facts: ClockFacts, calendar: OpenCalendar, now: Moment, policy: ClockPolicy): CaseClock {
  const { startedAt, stoppedAt } = facts;
  const end = stoppedAt ?? asMoment(Math.max(now, startedAt));
  const waited = openMillisecondsWaited(facts, calendar, end);
  const due = calendar.addOpenMilliseconds(dueAt(facts.target, startedAt, calendar), waited);
  const reading = {
    dueAt: due,
    stoppedAt,
    elapsedOpenMilliseconds: calendar.openMillisecondsBetween(startedAt, end) - waited,
  };
  if (stoppedAt !== null) {
    return { ...reading, state: isMet(facts.target, due, stoppedAt, calendar) ? 'met' : 'missed', health: 'fine' };
  }
  if (isPaused(facts.pauses, now)) return { ...reading, state: 'paused', health: 'fine' };
  return { ...reading, state: 'running', health: healthOf(facts, due, calendar, now, policy) };
}

function healthOf(
  facts: ClockFacts,
  due: Moment,
  calendar: OpenCalendar,
  now: Moment,
  policy: ClockPolicy,
): ClockHealth {
  const at = calendar.lastOpenMoment(now);
  if (at === null || at < runningSince(facts, now)) return 'fine';
  if (at > due) {
    const over = calendar.openMillisecondsBetween(due, at);
    return over > policy.ownerAfterMinutes * 60_000 ? 'escalated' : 'overdue';
  }
  return calendar.openMillisecondsBetween(at, due) <= policy.dueSoonMinutes * 60_000 ? 'due_soon' : 'fine';
}

/** The start, or the end of the last pause until `now`. */
function runningSince({ startedAt, pauses }: ClockFacts, now: Moment): number {
  const ends = pauses.flatMap(({ until }) => (until === null || until > now ? [] : [until]));
  return Math.max(startedAt, ...ends);
}

function isMet(target: Target, due: Moment, stoppedAt: Moment, calendar: OpenCalendar): boolean {
  if (stoppedAt <= due) return true;
  return target.kind === 'open_minutes' && calendar.openMillisecondsBetween(due, stoppedAt) === 0;
}

function isPaused(pauses: readonly Pause[], at: Moment): boolean {
  return pauses.some(({ from, until }) => from <= at && (until === null || at < until));
}

/** Pauses that overlap count once; what lies before the start or after `end` does not count. */
function openMillisecondsWaited({ startedAt, pauses }: ClockFacts, calendar: OpenCalendar, end: Moment): number {
  let waited = 0;
  let counted = startedAt;
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const from = asMoment(Math.max(pause.from, counted));
    const until = asMoment(Math.min(pause.until ?? end, end));
    waited += calendar.openMillisecondsBetween(from, until);
    counted = asMoment(Math.max(counted, until));
  }
  return waited;
}
