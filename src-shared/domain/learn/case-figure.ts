import { asId, type StaffId } from '../kernel/ids.ts';
import { partsOfDay, type PartOfDay } from '../kernel/part-of-day.ts';
import { weekdays, type Weekday } from '../kernel/weekday.ts';

/**
 * Figures about complaints that lead to the cases behind them. A key says which: a reason's number, an item as it is
 * folded, a channel, a shift, a kind of gesture, a score, or who did it.
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
  'taken_by',
  'settled_by',
  'gesture_by',
  /** Open when the last day of the period ended, whenever they were taken. */
  'open_on',
] as const;
export type CaseFigureName = (typeof caseFigures)[number];

const figuresByPerson: readonly CaseFigureName[] = ['taken_by', 'settled_by', 'gesture_by'];

/** Whether it is about one person's work. */
export function isByPerson(figure: CaseFigureName): boolean {
  return figuresByPerson.includes(figure);
}

export function shiftKey(weekday: number, part: PartOfDay): string {
  return `${weekday}-${part}`;
}

/** @returns null for what is no shift */
export function readShiftKey(key: string): { readonly weekday: Weekday; readonly part: PartOfDay } | null {
  const weekday = weekdays.find((day) => key.startsWith(`${day}-`));
  const part = partsOfDay.find((one) => key.endsWith(`-${one}`));
  return weekday === undefined || part === undefined || key !== shiftKey(weekday, part) ? null : { weekday, part };
}

/** Somebody's cases, on one weekday and in one hour or in any; nobody in particular where anybody's are meant. */
export interface StaffKey {
  readonly staffId: StaffId | null;
  /** Monday is 1. */
  readonly weekday: Weekday | null;
  /** 0 to 23 on the clock of the shop. */
  readonly hour: number | null;
}

type KeyParts = Omit<StaffKey, 'weekday' | 'hour'> & { readonly weekday: number | null; readonly hour?: number | null };

export function staffKey({ staffId, weekday, hour = null }: KeyParts): string {
  return `${staffId ?? ''}-${weekday ?? ''}${hour === null ? '' : `-${hour}`}`;
}

/** @returns null for what is nobody's key */
export function readStaffKey(key: string): StaffKey | null {
  const [, staff, day, hour] = /^(\d*)-([1-7]?)(?:-(1?\d|2[0-3]))?$/u.exec(key) ?? [];
  if (staff === undefined || day === undefined) return null;
  const weekday = weekdays.find((one) => String(one) === day) ?? null;
  return {
    staffId: staff === '' ? null : asId<StaffId>(Number(staff)),
    weekday,
    hour: hour === undefined ? null : Number(hour),
  };
}
