import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { readStaffKey, type CaseFigureName, type StaffKey } from '#shared/domain/learn/case-figure.ts';
import { itemKey } from '#shared/domain/learn/items.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { returnDays } from '#shared/domain/learn/return-rate.ts';
import { addDays, calendarOf, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';

/** A condition on the rows of `complaint`. */
export interface SqlCondition {
  readonly where: string;
  readonly parameters: SqlParameters;
}

/** What a figure needs to know of the calendar. */
export interface FigureDates {
  /** Last day of a complaint after which there was time enough to come back. */
  readonly ripeUntil: BusinessDay;
  readonly startOf: (day: BusinessDay) => Moment;
  /** 0 to 23 on the clock of the shop. */
  readonly hourOf: (at: Moment) => number;
}

export interface FigureQuery extends Period {
  readonly figure: CaseFigureName;
  readonly key?: string | undefined;
}

/** Every figure but those of gestures is about the cases taken in the period; one that was merged is no case any more. */
export const inPeriod = `complaint.merged_into IS NULL AND complaint.taken_day BETWEEN :from AND :to`;

/** Cases that were merged, each with the case that stands for it. */
const merged = `WITH RECURSIVE up (id, root) AS (
    SELECT id, merged_into FROM complaint WHERE merged_into IS NOT NULL
    UNION ALL
    SELECT up.id, complaint.merged_into FROM up JOIN complaint ON complaint.id = up.root
    WHERE complaint.merged_into IS NOT NULL
  )
  SELECT up.id, up.root FROM up JOIN complaint ON complaint.id = up.root WHERE complaint.merged_into IS NULL`;

/** Gestures given in the period and not taken back, with the case they count for. */
export const standingGestures = `SELECT coalesce(merged.root, given.complaint_id) AS case_id, given.kind, given.cost,
    given.staff_id, given.business_day
  FROM complaint_gesture AS given LEFT JOIN (${merged}) AS merged ON merged.id = given.complaint_id
  WHERE given.taken_back_at IS NULL AND given.business_day BETWEEN :from AND :to`;

/**
 * Every promise ever made, with how it ended: 1 kept, 0 broken, null while it is open. The kinds are said word for word
 * as the index of promises says them, else every event there ever was is read.
 */
export const promises = `SELECT coalesce(merged.root, made.complaint_id) AS case_id, (
    SELECT json_extract(ending.detail, '$.kept') FROM complaint_event AS ending
    WHERE ending.kind = 'promise_ended' AND ending.complaint_id = made.complaint_id
      AND json_extract(ending.detail, '$.promise') = made.number
  ) AS kept
  FROM complaint_event AS made LEFT JOIN (${merged}) AS merged ON merged.id = made.complaint_id
  WHERE made.kind IN ('promised', 'promise_ended') AND made.kind = 'promised'`;

export const promiseIs = {
  promised: 'true',
  promise_kept: 'promise.kept = 1',
  promise_broken: 'promise.kept = 0',
  promise_open: 'promise.kept IS NULL',
} as const;

const hasPromise = (that: keyof typeof promiseIs): string =>
  `complaint.id IN (SELECT promise.case_id FROM (${promises}) AS promise WHERE ${promiseIs[that]})`;

/** Of each case the score that was given last; an answer without one says nothing. */
export const lastScores = `SELECT case_id, score FROM (
    SELECT coalesce(merged.root, rating.complaint_id) AS case_id, rating.score, row_number() OVER (
      PARTITION BY coalesce(merged.root, rating.complaint_id) ORDER BY rating.asked_at DESC, rating.id DESC) AS place
    FROM complaint_satisfaction AS rating LEFT JOIN (${merged}) AS merged ON merged.id = rating.complaint_id
    WHERE rating.score IS NOT NULL
  ) WHERE place = 1`;

const scoredWith = (that: string): string => `complaint.id IN (SELECT case_id FROM (${lastScores}) WHERE ${that})`;

/** The first case of each customer in the period, old enough for her to have come back. */
export const firstOfCustomer = `complaint.id IN (SELECT min(id) FROM complaint WHERE ${inPeriod}
  AND taken_day <= :ripeUntil AND customer_id IS NOT NULL GROUP BY customer_id)`;

export const cameBack = `EXISTS (SELECT 1 FROM visit WHERE visit.customer_id = complaint.customer_id
  AND visit.business_day > complaint.taken_day AND visit.business_day <= complaint.taken_day + ${returnDays})`;

/** Of the cases taken in the period, what makes one count for a figure that has no key. */
export const plainFigures = {
  taken: 'true',
  answered: 'complaint.answered_at IS NOT NULL',
  unanswered: 'complaint.answered_at IS NULL',
  answer_met: 'complaint.answer_met = 1',
  answer_missed: 'complaint.answer_met = 0',
  settled: 'complaint.settled_at IS NOT NULL',
  unsettled: 'complaint.settled_at IS NULL',
  settle_met: 'complaint.settle_met = 1',
  settle_missed: 'complaint.settle_met = 0',
  // Settled by the taking itself, in the same command.
  on_the_spot: 'complaint.settled_at = complaint.taken_at',
  same_day: 'complaint.settled_same_day = 1',
  reopened: 'complaint.reopened > 0',
  promised: hasPromise('promised'),
  promise_kept: hasPromise('promise_kept'),
  promise_broken: hasPromise('promise_broken'),
  promise_open: hasPromise('promise_open'),
  scored: scoredWith('true'),
  satisfied: scoredWith('score >= 4'),
  complainers: firstOfCustomer,
  came_back: `${firstOfCustomer} AND ${cameBack}`,
  stayed_away: `${firstOfCustomer} AND NOT ${cameBack}`,
} as const satisfies Partial<Record<CaseFigureName, string>>;

/**
 * Was open at the moment `until`. Whatever is over now and was over then had been left alone; of every other case its
 * last event by then says how it stood.
 */
export const openAt = `complaint.taken_at < :until
  AND coalesce(coalesce(complaint.settled_at, complaint.closed_at) >= :until, true)
  AND (SELECT event.state FROM complaint_event AS event WHERE event.complaint_id = complaint.id AND event.at < :until
    ORDER BY event.number DESC LIMIT 1) NOT IN ('settled', 'closed')`;

/** The key of a shift: day 0 of the count was a Thursday, and Monday is 1. */
export const shiftOfTaking = `((complaint.taken_day + 3) % 7 + 1) || '-' || complaint.taken_part`;

const isBy = (column: string): string => `(:staffId IS NULL OR ${column} = +:staffId)`;
const isOn = (day: string): string => `(:weekday IS NULL OR (${day} + 3) % 7 + 1 = +:weekday)`;

/** Cases that stand settled by somebody, or by anybody, since a moment within the spans. */
const settledBy = `SELECT event.complaint_id FROM json_each(:spans) AS span
  CROSS JOIN complaint_event AS event ON event.at >= span.value ->> 0 AND event.at < span.value ->> 1
  CROSS JOIN complaint AS settled ON settled.id = event.complaint_id AND settled.settled_at = event.at
  WHERE event.kind = 'settled' AND ${isBy('event.staff_id')}`;

/** @throws when it is nobody's key */
function staffOf(key: string): StaffKey {
  const asked = readStaffKey(key);
  if (asked === null) throw new Error(`${key} names nobody`);
  return asked;
}

/** Those of the cases a condition is about that something happened to in an hour; of any hour where none is asked for. */
function inHour(
  db: ReadableDb,
  { where, parameters }: SqlCondition,
  [column, hour]: readonly [at: 'taken_at' | 'settled_at', hour: number | null],
  hourOf: FigureDates['hourOf'],
): SqlCondition {
  if (hour === null) return { where, parameters };
  // The hour is read off the clock of the shop, which SQL does not know.
  const cases = db.all<{ id: number; at: Moment }>(
    `SELECT id, ${column} AS at FROM complaint WHERE ${where}`,
    parameters,
  );
  const numbers = cases.flatMap(({ id, at }) => (hourOf(at) === hour ? [id] : []));
  return {
    where: 'complaint.id IN (SELECT value FROM json_each(:cases))',
    parameters: { cases: JSON.stringify(numbers) },
  };
}

/** Beginning and end of the days of a period, or of those on one weekday, as JSON. */
function spansOf({ from, to }: Period, weekday: number | null, startOf: FigureDates['startOf']): string {
  if (weekday === null) return JSON.stringify([[startOf(from), startOf(addDays(to, 1))]]);
  const spans: [Moment, Moment][] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (calendarOf(day).weekday === weekday) spans.push([startOf(day), startOf(addDays(day, 1))]);
  }
  return JSON.stringify(spans);
}

/** The cases behind a figure; every figure is counted by the same words that list them. */
export function conditionOf(
  db: ReadableDb,
  query: FigureQuery,
  { ripeUntil, startOf, hourOf }: FigureDates,
): SqlCondition {
  const { figure, from, to, key = '' } = query;
  const period = { from, to };
  const within = (where: string, more: SqlParameters = {}): SqlCondition => ({
    where: `${inPeriod} AND ${where}`,
    parameters: { ...period, ...more },
  });
  switch (figure) {
    case 'channel':
      return within('complaint.channel = :channel', { channel: key });
    case 'item':
      return within('complaint.item IN (SELECT value FROM json_each(:items))', { items: spellingsOf(db, period, key) });
    case 'shift':
      return within(`${shiftOfTaking} = :shift`, { shift: key });
    case 'gesture':
      return {
        where: `complaint.id IN (SELECT given.case_id FROM (${standingGestures}) AS given
          WHERE :kind = '' OR given.kind = :kind)`,
        parameters: { ...period, kind: key },
      };
    case 'group':
      return within(
        'complaint.reason_id IN (SELECT id FROM complaint_reason WHERE id = +:reason OR parent_id = +:reason)',
        { reason: Number(key) },
      );
    case 'reason':
      return within('complaint.reason_id = +:reason', { reason: Number(key) });
    case 'score':
      return within(scoredWith('score = :score'), { score: Number(key) });
    case 'taken_by': {
      const { staffId, weekday, hour } = staffOf(key);
      const where = `${isBy('complaint.taken_by')} AND ${isOn('complaint.taken_day')}`;
      return inHour(db, within(where, { staffId, weekday }), ['taken_at', hour], hourOf);
    }
    case 'settled_by': {
      const { staffId, weekday, hour } = staffOf(key);
      const settled = {
        where: `complaint.merged_into IS NULL AND complaint.id IN (${settledBy})`,
        parameters: { spans: spansOf(period, weekday, startOf), staffId },
      };
      return inHour(db, settled, ['settled_at', hour], hourOf);
    }
    case 'gesture_by': {
      const { staffId, weekday, hour } = staffOf(key);
      if (hour !== null) throw new Error('Goodwill is not told by the hour');
      return {
        where: `complaint.id IN (SELECT given.case_id FROM (${standingGestures}) AS given
          WHERE ${isBy('given.staff_id')} AND ${isOn('given.business_day')})`,
        parameters: { ...period, staffId, weekday },
      };
    }
    case 'open_on':
      return { where: `complaint.merged_into IS NULL AND ${openAt}`, parameters: { until: startOf(addDays(to, 1)) } };
    case 'complainers':
    case 'came_back':
    case 'stayed_away':
      return within(plainFigures[figure], { ripeUntil });
    case 'taken':
    case 'answered':
    case 'unanswered':
    case 'answer_met':
    case 'answer_missed':
    case 'settled':
    case 'unsettled':
    case 'settle_met':
    case 'settle_missed':
    case 'on_the_spot':
    case 'same_day':
    case 'promised':
    case 'promise_kept':
    case 'promise_broken':
    case 'promise_open':
    case 'reopened':
    case 'scored':
    case 'satisfied':
      return within(plainFigures[figure]);
    default:
      return assertNever(figure);
  }
}

/** Every way the item of a key was written in the period, as JSON. */
function spellingsOf(db: ReadableDb, period: Period & SqlParameters, key: string): string {
  const items = db.all<{ item: string }>(`SELECT DISTINCT item FROM complaint WHERE ${inPeriod}`, period);
  return JSON.stringify(items.flatMap(({ item }) => (itemKey(item) === key ? [item] : [])));
}
