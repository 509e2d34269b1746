import { addDays, calendarOf, type BusinessDay } from '../kernel/business-day.ts';

export const improvementStates = ['idea', 'doing', 'done', 'dropped'] as const;
export type ImprovementState = (typeof improvementStates)[number];

/** Where the two figures come from: nowhere, typed by somebody, or counted from what was recorded. */
export const measureSources = ['none', 'typed', 'pain_points', 'complaints'] as const;
export type MeasureSource = (typeof measureSources)[number];

/** Whether it got better; `too_early` until both figures can be known, `not_measured` where nobody asked. */
export type Verdict = 'better' | 'same' | 'worse' | 'too_early' | 'not_measured';

/** From the first to the last business day, both included. */
export interface Window {
  readonly from: BusinessDay;
  readonly until: BusinessDay;
}

/** So many weeks before the start, and as many from the day after it was done. */
export function windowsOf(
  { startedOn, doneOn }: { readonly startedOn: BusinessDay | null; readonly doneOn: BusinessDay | null },
  weeks: number,
): { readonly before: Window | null; readonly after: Window | null } {
  const days = weeks * 7;
  return {
    before: startedOn === null ? null : { from: addDays(startedOn, -days), until: addDays(startedOn, -1) },
    after: doneOn === null ? null : { from: addDays(doneOn, 1), until: addDays(doneOn, days) },
  };
}

export interface Measured {
  readonly source: MeasureSource;
  readonly state: ImprovementState;
  readonly before: number | null;
  readonly after: number | null;
  /** The time after it was done is over, or somebody typed the figure. */
  readonly complete: boolean;
  /** What is better. What is counted goes wrong, so fewer is. */
  readonly better: 'fewer' | 'more';
}

/** What the figures say; two figures over different times would say nothing, so an unfinished time is too early. */
export function verdictOf({ source, state, before, after, complete, better }: Measured): Verdict {
  if (source === 'none' || state === 'dropped') return 'not_measured';
  if (state !== 'done' || before === null || after === null || !complete) return 'too_early';
  if (before === after) return 'same';
  return after < before === (better === 'fewer') ? 'better' : 'worse';
}

/** Quarter of a year, as one number that goes up by one from quarter to quarter. */
export function quarterOf(day: BusinessDay): number {
  const { year, month } = calendarOf(day);
  return year * 4 + Math.floor((month - 1) / 3);
}
