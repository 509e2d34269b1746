import { addDays, calendarOf, type BusinessDay } from '../../kernel/business-day.ts';
import { wilson, type Interval } from '../../statistics/wilson.ts';
import { monthOf } from '../cohort-period.ts';

/** Business days, both ends included. */
export interface Window {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

/** Two windows: who came in the first, and which of them came in the second. */
export interface WindowPair {
  readonly first: Window;
  readonly second: Window;
}

export const windowPresets = ['months', 'wholeMonths', 'quarters', 'yearApart'] as const;
export type WindowPreset = (typeof windowPresets)[number];

/**
 * What a preset means today. The second window of `months` and `quarters` is the current one and not over yet, the
 * others are: the last two whole months, and the last whole month beside the same one a year before.
 */
export function windowsOf(preset: WindowPreset, today: BusinessDay): WindowPair {
  const month = monthOf(today);
  switch (preset) {
    case 'months':
      return { first: months(month, -1, 1), second: months(month, 0, 1) };
    case 'wholeMonths':
      return { first: months(month, -2, 1), second: months(month, -1, 1) };
    case 'quarters': {
      const intoQuarter = (calendarOf(today).month - 1) % 3;
      return { first: months(month, -intoQuarter - 3, 3), second: months(month, -intoQuarter, 3) };
    }
    default:
      return { first: months(month, -13, 1), second: months(month, -1, 1) };
  }
}

function months(from: BusinessDay, after: number, count: number): Window {
  const first = monthAfter(from, after);
  return { from: first, to: addDays(monthAfter(first, count), -1) };
}

function monthAfter(month: BusinessDay, count: number): BusinessDay {
  const { year, month: number } = calendarOf(month);
  return (Date.UTC(year, number - 1 + count, 1) / 86_400_000) as BusinessDay;
}

/** Whether a window is a whole calendar month: it can be told by its name. */
export function isWholeMonth({ from, to }: Window): boolean {
  return monthOf(from) === from && addDays(monthAfter(from, 1), -1) === to;
}

/** Of those who came in the first window, how many came in the second; the others did not (churn). */
export interface Retention {
  /** Active in the first window. */
  readonly of: number;
  /** Active in both. */
  readonly kept: number;
  readonly lost: number;
  /** Around the share that was kept; null of nobody. */
  readonly interval: Interval | null;
}

/**
 * Retention from window A to B: |active in both| / |active in A|, by customer; churn is 1 - that.
 * @param of customers active in A, each once
 * @param kept those of them who were active in B too
 */
export function retention(of: number, kept: number): Retention {
  return { of, kept, lost: of - kept, interval: wilson(kept, of) };
}
