import { clockOf, type CaseClock } from '../complaints/case-clock.ts';
import type { ClockRules } from '../complaints/case-clocks.ts';
import type { Severity } from '../complaints/case.ts';
import { guessSeverity } from '../complaints/guess-severity.ts';
import type { Moment } from '../kernel/clock.ts';

/** 1 to 5, or null where the guest gave none. */
export type Stars = 1 | 2 | 3 | 4 | 5;

/**
 * How much a review seems to matter, so that it is answered as fast as a complaint like it would be: one star is
 * serious, four and five are minor, and in between it is moderate unless two stars come with words of harm. Without
 * stars the words alone are judged.
 */
export function severityOfReview(stars: Stars | null, text: string): Severity {
  switch (stars) {
    case 1:
      return 'serious';
    case 2:
      return guessSeverity(text) === 'serious' ? 'serious' : 'moderate';
    case 3:
      return 'moderate';
    case 4:
    case 5:
      return 'minor';
    default:
      return guessSeverity(text);
  }
}

export interface AnswerFacts {
  readonly stars: Stars | null;
  readonly text: string;
  readonly loggedAt: Moment;
  readonly answeredAt: Moment | null;
}

/**
 * How the clock of a review's answer stands at `now`: by the answer target the shop has for a complaint of that
 * severity, in opening hours, from the moment it was logged.
 */
export function reviewClock(facts: AnswerFacts, { policy, calendar }: ClockRules, now: Moment): CaseClock {
  const target = policy.targets[severityOfReview(facts.stars, facts.text)].answer;
  const running = { startedAt: facts.loggedAt, target, pauses: [], stoppedAt: facts.answeredAt };
  return clockOf(running, calendar, now, policy);
}
