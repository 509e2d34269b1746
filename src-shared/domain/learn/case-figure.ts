import { partsOfDay, type PartOfDay } from '../kernel/part-of-day.ts';

/**
 * Figures about complaints that lead to the cases behind them. A key says which: a reason's number, an item as it is
 * folded, a channel, a shift, a kind of gesture or a score.
 */
export const caseFigures = [
  'taken',
  'group',
  'reason',
  'item',
  'channel',
  'shift',
  'answered',
  'unanswered',
  'answer_met',
  'answer_missed',
  'settled',
  'unsettled',
  'settle_met',
  'settle_missed',
  'on_the_spot',
  'same_day',
  'gesture',
  'promised',
  'promise_kept',
  'promise_broken',
  'promise_open',
  'reopened',
  'scored',
  'satisfied',
  'score',
  'complainers',
  'came_back',
  'stayed_away',
] as const;
export type CaseFigureName = (typeof caseFigures)[number];

/** Monday is 1, as ISO 8601 counts. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

export function shiftKey(weekday: number, part: PartOfDay): string {
  return `${weekday}-${part}`;
}

/** @returns null for what is no shift */
export function readShiftKey(key: string): { readonly weekday: Weekday; readonly part: PartOfDay } | null {
  const weekday = weekdays.find((day) => key.startsWith(`${day}-`));
  const part = partsOfDay.find((one) => key.endsWith(`-${one}`));
  return weekday === undefined || part === undefined || key !== shiftKey(weekday, part) ? null : { weekday, part };
}
