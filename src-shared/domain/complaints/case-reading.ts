import { addDays, type BusinessDay } from '../kernel/business-day.ts';
import { partOfDay, type PartOfDay } from '../kernel/part-of-day.ts';
import { clocksOf, type ClockRules } from './case-clocks.ts';
import type { CaseClock } from './case-clock.ts';
import type { CaseFacts } from './case-facts.ts';

/** What the figures about all cases count a case by. */
export interface CaseReading {
  readonly part: PartOfDay;
  /** null while it is not settled. */
  readonly settledSameDay: boolean | null;
  /** Whether the clock was stopped in time; null while it is not stopped. */
  readonly answerMet: boolean | null;
  readonly settleMet: boolean | null;
}

interface Taken {
  /** Business day it was taken on. */
  readonly day: BusinessDay;
  /** Minutes after local midnight at which a business day begins. */
  readonly cutoffMinutes: number;
}

/** Reads a case as the clocks of its own screen do, by the rules that hold now. */
export function readingOf(facts: CaseFacts, { day, cutoffMinutes }: Taken, rules: ClockRules): CaseReading {
  const { takenAt, settledAt } = facts;
  const { calendar } = rules;
  const clocks = clocksOf(facts, rules, settledAt ?? takenAt);
  return {
    part: partOfDay(takenAt, day, (on, minutes) => calendar.timeOn(on, minutes)),
    settledSameDay: settledAt === null ? null : settledAt < calendar.timeOn(addDays(day, 1), cutoffMinutes),
    answerMet: verdictOf(clocks.answer),
    settleMet: verdictOf(clocks.settle),
  };
}

function verdictOf({ state }: CaseClock): boolean | null {
  return state === 'met' || state === 'missed' ? state === 'met' : null;
}
