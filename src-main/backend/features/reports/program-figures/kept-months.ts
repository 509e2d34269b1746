import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import { monthOf, periodAfter } from '#shared/domain/reports/cohort-period.ts';
import { daysOfCardsMovedSince, whatWasEntered, type Entered } from '../desk/days-moved.repository.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { addUpPeriods, countPeriod, type Counted, type Order, type PeriodCounts } from './count-cards.ts';
import { daysWithCards, listRewardDays } from './program-figures.repository.ts';

interface KeptMonths {
  /** What had been entered when the months were looked at last. */
  entered: Entered;
  readonly months: Map<BusinessDay, PeriodCounts>;
}

type Tools = Pick<ReportTools, 'db' | 'hold'>;

/**
 * Of everybody: what is counted of each month is kept, and counted again when something was entered about a card that
 * was begun or last moved on in it.
 */
export function countEverybody(asked: Order, { db, hold }: Tools): Counted {
  const days = daysWithCards(db);
  const kept = monthsAsTheyAre(asked, { db, hold });
  const ofMonth = (month: BusinessDay): PeriodCounts => {
    const known = kept.months.get(month) ?? countPeriod(db, { ...asked, ...daysOf(month) });
    kept.months.set(month, known);
    return known;
  };
  const all = days === null ? [] : monthsFrom(days.first, days.last);
  const always = addUpPeriods(all.map(ofMonth));
  const finished = new Map<ProgramVersionId, number>();
  for (const { versionId, n } of always.finishes) finished.set(versionId, (finished.get(versionId) ?? 0) + n);
  return {
    ...addUpPeriods(
      piecesOf(asked, all).map((piece) =>
        piece.month ? ofMonth(piece.from) : countPeriod(db, { ...asked, ...piece }),
      ),
    ),
    unfinished: always.stopped,
    finished: Array.from(finished, ([versionId, cards]) => ({ versionId, cards })),
    rewardDays: listRewardDays(db, asked),
  };
}

function monthsAsTheyAre({ programId, stillBefore }: Order, { db, hold }: Tools): KeptMonths {
  const entered = whatWasEntered(db);
  const kept = hold(`cards by month ${programId} ${stillBefore}`, (): KeptMonths => ({ entered, months: new Map() }));
  for (const day of daysOfCardsMovedSince(db, kept.entered)) kept.months.delete(monthOf(day));
  kept.entered = entered;
  return kept;
}

interface Days {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

/** The period as its whole months, of those that have cards, and the days beside them. */
function piecesOf({ from, to }: Days, months: readonly BusinessDay[]): (Days & { readonly month: boolean })[] {
  return months.flatMap((month) => {
    const whole = daysOf(month);
    if (whole.to < from || whole.from > to) return [];
    const isWhole = whole.from >= from && whole.to <= to;
    const days = { from: whole.from > from ? whole.from : from, to: whole.to < to ? whole.to : to };
    return [{ ...days, month: isWhole }];
  });
}

function daysOf(month: BusinessDay): Days {
  return { from: month, to: addDays(periodAfter('month', month), -1) };
}

function monthsFrom(first: BusinessDay, last: BusinessDay): BusinessDay[] {
  const months: BusinessDay[] = [];
  for (let month = monthOf(first); month <= last; month = periodAfter('month', month)) months.push(month);
  return months;
}
