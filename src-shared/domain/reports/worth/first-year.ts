import type { BusinessDay } from '../../kernel/business-day.ts';
import type { Moments } from '../../statistics/mean-difference.ts';
import { BACK_WITHIN_DAYS, WINDOWS, type WindowDays } from './worth.ts';

/** Visits from the first one on, of customers who came back soon and of those who did not. */
export interface FirstYears {
  /** How many days from the first visit on are counted. */
  readonly days: WindowDays;
  readonly returners: Moments;
  readonly others: Moments;
}

/** Whether a customer came again soon after her first visit; days ascending, of which the first `count` are hers. */
export function cameBackSoon(days: ArrayLike<number>, count: number, lastDay: BusinessDay): boolean {
  const [first, second] = [days[0] ?? 0, days[1] ?? 0];
  return count > 1 && second - first <= BACK_WITHIN_DAYS && second <= lastDay;
}

/** Whether so many days from her first visit on are over. */
export function isWindowOver(days: ArrayLike<number>, length: number, lastDay: BusinessDay): boolean {
  return (days[0] ?? 0) + length <= lastDay;
}

/** Looks at customers one by one; `take` gives one count for each window. */
export function firstYearTally(lastDay: BusinessDay) {
  // Of each window: count, sum and sum of squares of those who did not come back soon, then of those who did.
  const tally = new Float64Array(WINDOWS.length * 6);
  return {
    /**
     * @param days of one customer's visits, ascending
     * @param count how many of them; the array may be longer
     */
    add: (days: ArrayLike<number>, count: number): void => {
      const first = days[0] ?? 0;
      const cameBack = cameBackSoon(days, count, lastDay);
      for (let window = 0; window < WINDOWS.length; window += 1) {
        const length = WINDOWS[window] ?? 0;
        if (!isWindowOver(days, length, lastDay)) continue;
        const end = first + length;
        let visits = 1;
        while (visits < count && (days[visits] ?? 0) <= end) visits += 1;
        const at = window * 6 + (cameBack ? 3 : 0);
        tally[at] = (tally[at] ?? 0) + 1;
        tally[at + 1] = (tally[at + 1] ?? 0) + visits;
        tally[at + 2] = (tally[at + 2] ?? 0) + visits * visits;
      }
    },
    take: (): FirstYears[] =>
      WINDOWS.map((days, window) => ({
        days,
        others: momentsAt(tally, window * 6),
        returners: momentsAt(tally, window * 6 + 3),
      })),
  };
}

/** The counts of all parts together; each part has the same windows. */
export function sumFirstYears(parts: readonly (readonly FirstYears[])[]): FirstYears[] {
  return WINDOWS.map((days, window) => {
    const sumOf = (group: 'returners' | 'others'): Moments => {
      let [count, sum, sumOfSquares] = [0, 0, 0];
      for (const part of parts) {
        const moments = part[window]?.[group];
        count += moments?.count ?? 0;
        sum += moments?.sum ?? 0;
        sumOfSquares += moments?.sumOfSquares ?? 0;
      }
      return { count, sum, sumOfSquares };
    };
    return { days, returners: sumOf('returners'), others: sumOf('others') };
  });
}

function momentsAt(tally: Float64Array, at: number): Moments {
  return { count: tally[at] ?? 0, sum: tally[at + 1] ?? 0, sumOfSquares: tally[at + 2] ?? 0 };
}
