import { addDays, type BusinessDay } from '../kernel/business-day.ts';
import { periodAfter, periodOfUnit, type CohortUnit } from './cohort-period.ts';
import type { Waited } from '../statistics/kaplan-meier.ts';
import { pairTally } from './pair-tally.ts';
import { eachCustomer, eachFollowed, type VisitColumns, type VisitQuestion } from './visit-columns.ts';
import type { Following } from './waits.ts';
import type { CohortCount, DayCount, GapCount, HourCount, ReturnCount, VisitFigures } from './visit-figures.ts';

/** Days that fit into a column. */
const DAYS = 0x1_00_00;

/** Slots of an hour: 0 is the unknown one. */
const HOURS = 25;

/** Figures of any filter, counted from all visits: each of them walks through the columns once. */
export function countVisits(chunks: readonly VisitColumns[], question: VisitQuestion): VisitFigures {
  return {
    days: () => countDays(chunks, question),
    gaps: () => countGaps(chunks, question),
    hours: () => countHours(chunks, question),
    returns: () => countReturns(chunks, question),
    waits: (following, asOf) => countWaits(chunks, question, following, asOf),
    cohorts: (unit) => countCohorts(chunks, question, unit),
  };
}

function countDays(chunks: readonly VisitColumns[], question: VisitQuestion): DayCount[] {
  const { from, to } = question.filter;
  const visits = new Int32Array(DAYS);
  const firstVisits = new Int32Array(DAYS);
  eachCustomer(chunks, question, ({ count, days, matches }) => {
    for (let at = 0; at < count; at += 1) {
      const day = days[at] ?? 0;
      if (matches[at] !== 1 || day < from || day > to) continue;
      visits[day] = (visits[day] ?? 0) + 1;
      if (at === 0) firstVisits[day] = (firstVisits[day] ?? 0) + 1;
    }
  });
  const counts: DayCount[] = [];
  visits.forEach((number, day) => {
    if (number > 0) counts.push({ day: day as BusinessDay, visits: number, firstVisits: firstVisits[day] ?? 0 });
  });
  return counts;
}

function countGaps(chunks: readonly VisitColumns[], question: VisitQuestion): GapCount[] {
  const { from, to } = question.filter;
  const { first, length } = spanOf(chunks);
  const tally = pairTally(first, length, length);
  eachCustomer(chunks, question, ({ count, days, matches }) => {
    for (let at = 0; at < count; at += 1) {
      const day = days[at] ?? 0;
      if (matches[at] !== 1 || day < from || day > to) continue;
      tally.add(day, at + 1 < count ? (days[at + 1] ?? 0) - day : 0);
    }
  });
  return tally.counts().map(([day, gap, visits]) => ({ day: day as BusinessDay, gap, visits }));
}

function countWaits(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  following: Following,
  asOf: BusinessDay,
): Waited[] {
  const { from } = question.filter;
  const to = Math.min(question.filter.to, asOf);
  const happened = new Int32Array(DAYS);
  const censored = new Int32Array(DAYS);
  const period = { from, to: to as BusinessDay };
  const each: typeof eachCustomer =
    following === 'first' ? (some, asked, take) => eachFollowed(some, asked, period, take) : eachCustomer;
  each(chunks, question, ({ count, days, matches }) => {
    const followed = following === 'first' ? 1 : count;
    for (let at = 0; at < followed; at += 1) {
      const day = days[at] ?? 0;
      if (matches[at] !== 1 || day < from || day > to) continue;
      const next = at + 1 < count ? (days[at + 1] ?? 0) : DAYS;
      if (next <= asOf) happened[next - day] = (happened[next - day] ?? 0) + 1;
      else censored[asOf - day] = (censored[asOf - day] ?? 0) + 1;
    }
  });
  const waits: Waited[] = [];
  for (let time = 0; time < DAYS; time += 1) {
    const [ended, open] = [happened[time] ?? 0, censored[time] ?? 0];
    if (ended > 0 || open > 0) waits.push({ time, happened: ended, censored: open });
  }
  return waits;
}

function countReturns(chunks: readonly VisitColumns[], question: VisitQuestion): ReturnCount[] {
  const { first, length } = spanOf(chunks);
  const tally = pairTally(first, length, length);
  eachFollowed(chunks, question, question.filter, (visits) => {
    const firstDay = visits.days[0] ?? 0;
    tally.add(firstDay, visits.count > 1 ? (visits.days[1] ?? 0) - firstDay : 0);
  });
  return tally.counts().map(([day, gap, customers]) => ({ firstDay: day as BusinessDay, gap, customers }));
}

function countCohorts(chunks: readonly VisitColumns[], question: VisitQuestion, unit: CohortUnit): CohortCount[] {
  const { first, length } = spanOf(chunks);
  const { starts, periodOfDay } = periodsFrom(unit, first, length);
  const { from, to } = question.filter;
  const whole = {
    from: periodOfUnit(unit, from),
    to: addDays(periodAfter(unit, periodOfUnit(unit, to)), -1),
  };
  const tally = pairTally(0, starts.length, starts.length);
  eachFollowed(chunks, question, whole, (visits) => {
    const cohort = periodOfDay[(visits.days[0] ?? 0) - first] ?? 0;
    let last = -1;
    for (let at = 0; at < visits.count; at += 1) {
      const period = periodOfDay[(visits.days[at] ?? 0) - first] ?? 0;
      if (period === last) continue;
      last = period;
      tally.add(cohort, period);
    }
  });
  const startOf = (period: number): BusinessDay => (starts[period] ?? 0) as BusinessDay;
  return tally.counts().map(([cohort, period, customers]) => ({
    cohort: startOf(cohort),
    period: startOf(period),
    customers,
  }));
}

function countHours(chunks: readonly VisitColumns[], question: VisitQuestion): HourCount[] {
  const { from, to, programId, staffId } = question.filter;
  const counts = new Int32Array(7 * HOURS);
  eachCustomer(chunks, question, ({ count, days, matches }, { columns, bounds }) => {
    for (let at = 0; at < count; at += 1) {
      const day = days[at] ?? 0;
      if (matches[at] !== 1 || day < from || day > to) continue;
      const row = ((day + 3) % 7) * HOURS;
      let seen = 0;
      for (let entry = bounds[at] ?? 0; entry < (bounds[at + 1] ?? 0); entry += 1) {
        if (programId !== null && columns.programs[entry] !== programId) continue;
        if (staffId !== null && columns.staff[entry] !== staffId) continue;
        const slot = (columns.hours[entry] ?? -1) + 1;
        if ((seen & (1 << slot)) !== 0) continue;
        seen |= 1 << slot;
        counts[row + slot] = (counts[row + slot] ?? 0) + 1;
      }
    }
  });
  const rows: HourCount[] = [];
  counts.forEach((visits, key) => {
    if (visits > 0) rows.push({ weekday: Math.floor(key / HOURS) + 1, hour: (key % HOURS) - 1, visits });
  });
  return rows;
}

/** The days from the first visit of all to the last. */
function spanOf(chunks: readonly VisitColumns[]): { first: number; length: number } {
  let first = DAYS;
  let last = 0;
  for (const { customers, starts, days } of chunks) {
    for (let at = 0; at < customers.length; at += 1) {
      first = Math.min(first, days[starts[at] ?? 0] ?? DAYS);
      last = Math.max(last, days[(starts[at + 1] ?? 0) - 1] ?? 0);
    }
  }
  return { first, length: Math.max(0, last - first + 1) };
}

/** The first days of the months or weeks of a span, and which of them each of its days lies in. */
function periodsFrom(unit: CohortUnit, first: number, length: number): { starts: number[]; periodOfDay: Uint16Array } {
  const starts: number[] = [];
  const periodOfDay = new Uint16Array(length);
  let start = periodOfUnit(unit, first as BusinessDay);
  for (let at = 0; at < length; at += 1) {
    if (at === 0 || first + at >= periodAfter(unit, start)) {
      if (at > 0) start = periodAfter(unit, start);
      starts.push(start);
    }
    periodOfDay[at] = starts.length - 1;
  }
  return { starts, periodOfDay };
}
