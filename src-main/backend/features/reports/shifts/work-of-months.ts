import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { monthOf, periodAfter } from '#shared/domain/reports/cohort-period.ts';
import { isNarrowed, wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { daysMovedSince, whatWasEntered, type Entered } from '../desk/days-moved.repository.ts';
import {
  sumEnrolments,
  sumServed,
  sumShifts,
  type EnrolmentRow,
  type ServedRow,
  type ShiftRow,
} from './shifts.repository.ts';

/** What was done, by weekday, hour and person. */
export interface Work {
  readonly shifts: readonly ShiftRow[];
  readonly served: readonly ServedRow[];
  readonly enrolments: readonly EnrolmentRow[];
}

interface KeptMonths {
  /** What had been entered when the months were looked at last. */
  entered: Entered;
  readonly months: Map<BusinessDay, Work>;
  /** Of the months asked for last, from the first to the last but one, all together. */
  whole: { readonly first: BusinessDay; readonly last: BusinessDay; readonly work: Work } | null;
}

type Tools = Pick<ReportTools, 'db' | 'hold'>;

/** Of a filter: what names only days is added up from whole months, which are kept. */
export function workOf(filter: ReportFilter, tools: Tools): Work {
  if (isNarrowed(filter)) return sumWork(filter, tools);
  const months = wholeMonths(filter);
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return sumWork(filter, tools);
  const pieces = [workOfMonths(months, tools)];
  if (filter.from < first) pieces.push(sumWork(wholePeriod(filter.from, addDays(first, -1)), tools));
  const after = periodAfter('month', last);
  if (filter.to >= after) pieces.push(sumWork(wholePeriod(after, filter.to), tools));
  return addUp(pieces);
}

function sumWork(filter: ReportFilter, { db }: Tools): Work {
  return {
    shifts: sumShifts(db, filter),
    served: sumServed(db, filter),
    // Customers are made for no program.
    enrolments: filter.programId === null ? sumEnrolments(db, filter) : [],
  };
}

/** First days of the months that lie in the period as a whole. */
function wholeMonths({ from, to }: ReportFilter): BusinessDay[] {
  const months: BusinessDay[] = [];
  let month = monthOf(from) === from ? from : periodAfter('month', monthOf(from));
  for (; periodAfter('month', month) <= addDays(to, 1); month = periodAfter('month', month)) months.push(month);
  return months;
}

function workOfMonths(months: readonly BusinessDay[], tools: Tools): Work {
  const kept = monthsAsTheyAre(tools);
  const ofMonth = (month: BusinessDay): Work => {
    const days = wholePeriod(month, addDays(periodAfter('month', month), -1));
    const known = kept.months.get(month) ?? sumWork(days, tools);
    kept.months.set(month, known);
    return known;
  };
  // The last one is where things happen: the ones before it stay added up.
  const earlier = months.slice(0, -1);
  const [first, last] = [earlier.at(0), earlier.at(-1)];
  if (first === undefined || last === undefined) return addUp(months.map(ofMonth));
  if (kept.whole?.first !== first || kept.whole.last !== last) {
    kept.whole = { first, last, work: addUp(earlier.map(ofMonth)) };
  }
  return addUp([kept.whole.work, ...months.slice(-1).map(ofMonth)]);
}

/** The months that are kept, without those that something was entered for since. */
function monthsAsTheyAre({ db, hold }: Tools): KeptMonths {
  const entered = whatWasEntered(db);
  const kept = hold('work by month', (): KeptMonths => ({ entered, months: new Map(), whole: null }));
  for (const day of daysMovedSince(db, kept.entered)) {
    const month = monthOf(day);
    kept.months.delete(month);
    if (kept.whole !== null && month >= kept.whole.first && month <= kept.whole.last) kept.whole = null;
  }
  kept.entered = entered;
  return kept;
}

function addUp(pieces: readonly Work[]): Work {
  return {
    shifts: sumRows(
      pieces.map(({ shifts }) => shifts),
      ({ weekday, hour, staffId }) => (staffId * 8 + weekday) * 32 + hour + 1,
      SHIFT_COUNTS,
    ),
    served: sumRows(
      pieces.map(({ served }) => served),
      ({ staffId }) => staffId,
      ['visits'],
    ),
    enrolments: sumRows(
      pieces.map(({ enrolments }) => enrolments),
      ({ staffId, hour }) => staffId * 32 + hour,
      ['customers'],
    ),
  };
}

const SHIFT_COUNTS = [
  'stamps',
  'stampsUndone',
  'stampsVoided',
  'cardsOpened',
  'rewardsIssued',
  'rewardsRedeemed',
  'undos',
  'voids',
  'overrides',
  'approvals',
] as const;

/** Rows of the same place in one; all but the counts is the same in them. */
function sumRows<Row extends Readonly<Record<Count, number>>, Count extends string>(
  pieces: readonly (readonly Row[])[],
  placeOf: (row: Row) => number,
  counts: readonly Count[],
): Row[] {
  const places = new Map<number, Row & Record<Count, number>>();
  for (const rows of pieces) {
    for (const row of rows) {
      const place = placeOf(row);
      const sum = places.get(place);
      if (sum === undefined) places.set(place, { ...row });
      else for (const count of counts) (sum as Record<Count, number>)[count] += row[count];
    }
  }
  return [...places.values()];
}
