import type { Moment } from '../kernel/clock.ts';
import { clockOf, type CaseClock, type ClockHealth } from './case-clock.ts';
import type { CaseFacts } from './case-facts.ts';
import type { OpenCalendar } from './opening-hours.ts';
import type { ComplaintPolicy } from './policy.ts';
import { sharedClockOf } from './shared-clock.ts';

/** What the shop's clocks are read by. */
export interface ClockRules {
  readonly policy: ComplaintPolicy;
  readonly calendar: OpenCalendar;
}

export interface CaseClocks {
  /** First answer: from the taking on, stopped for good by the first answer. */
  readonly answer: CaseClock;
  /** Settling: from the taking or the last reopening on. */
  readonly settle: CaseClock;
}

export interface NextClock {
  readonly clock: 'answer' | 'settle';
  readonly dueAt: Moment;
  readonly health: ClockHealth;
}

/** Both clocks of a case at `now`, by the targets of its severity; both stand still while it waits for the customer. */
export function clocksOf(facts: CaseFacts, { policy, calendar }: ClockRules, now: Moment): CaseClocks {
  const targets = policy.targets[facts.severity];
  const { settledAt } = facts;
  const { takenAt, settleFrom, pauses, answeredAt } = sharedClockOf(facts);
  const answer = { startedAt: takenAt, target: targets.answer, pauses, stoppedAt: answeredAt };
  const settle = { startedAt: settleFrom, target: targets.settle, pauses, stoppedAt: settledAt };
  return { answer: clockOf(answer, calendar, now, policy), settle: clockOf(settle, calendar, now, policy) };
}

/** The running clock that is due first; null when none runs. */
export function nextClock({ answer, settle }: CaseClocks): NextClock | null {
  const answerDue = runningDue(answer);
  const settleDue = runningDue(settle);
  if (answerDue !== null && (settleDue === null || answerDue <= settleDue)) {
    return { clock: 'answer', dueAt: answerDue, health: answer.health };
  }
  return settleDue === null ? null : { clock: 'settle', dueAt: settleDue, health: settle.health };
}

/** When a running clock is due; null while it is paused or stopped. */
export function runningDue(clock: CaseClock): Moment | null {
  return clock.state === 'running' ? clock.dueAt : null;
}
