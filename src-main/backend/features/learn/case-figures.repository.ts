import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import type { CaseFigureName } from '#shared/domain/learn/case-figure.ts';
import { itemKey } from '#shared/domain/learn/items.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { returnDays } from '#shared/domain/learn/return-rate.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';

/** A condition on the rows of `complaint`. */
export interface SqlCondition {
  readonly where: string;
  readonly parameters: SqlParameters;
}

export interface FigureQuery extends Period {
  readonly figure: CaseFigureName;
  readonly key?: string | undefined;
}

/** Every figure but those of gestures is about the cases taken in the period. */
export const inPeriod = `complaint.taken_day BETWEEN :from AND :to`;

/** What a gesture given in the period and not taken back is. */
export const standingGesture = `complaint_gesture.taken_back_at IS NULL
  AND complaint_gesture.business_day BETWEEN :from AND :to`;

/** Every promise that was ever made, with how it ended: 1 kept, 0 broken, null while it is open. */
export const promises = `SELECT promise.complaint_id, (
    SELECT json_extract(ending.detail, '$.kept') FROM complaint_event AS ending
    WHERE ending.kind = 'promise_ended' AND ending.complaint_id = promise.complaint_id
      AND json_extract(ending.detail, '$.promise') = promise.number
  ) AS kept
  FROM complaint_event AS promise WHERE promise.kind = 'promised'`;

export const promiseIs = {
  promised: 'true',
  promise_kept: 'promise.kept = 1',
  promise_broken: 'promise.kept = 0',
  promise_open: 'promise.kept IS NULL',
} as const;

const hasPromise = (that: keyof typeof promiseIs): string =>
  `complaint.id IN (SELECT promise.complaint_id FROM (${promises}) AS promise WHERE ${promiseIs[that]})`;

/** The first case of each customer in the period, old enough for her to have come back. */
export const firstOfCustomer = `complaint.id IN (SELECT min(id) FROM complaint WHERE taken_day BETWEEN :from AND :to
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
  complainers: firstOfCustomer,
  came_back: `${firstOfCustomer} AND ${cameBack}`,
  stayed_away: `${firstOfCustomer} AND NOT ${cameBack}`,
} as const satisfies Partial<Record<CaseFigureName, string>>;

/** The key of a shift: day 0 of the count was a Thursday, and Monday is 1. */
export const shiftOfTaking = `((complaint.taken_day + 3) % 7 + 1) || '-' || complaint.taken_part`;

/** The cases behind a figure; every figure is counted by the same words that list them. */
export function conditionOf(db: ReadableDb, query: FigureQuery, ripeUntil: BusinessDay): SqlCondition {
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
        where: `complaint.id IN (SELECT complaint_id FROM complaint_gesture WHERE ${standingGesture}
          AND (:kind = '' OR complaint_gesture.kind = :kind))`,
        parameters: { ...period, kind: key },
      };
    case 'group':
      return within(
        'complaint.reason_id IN (SELECT id FROM complaint_reason WHERE id = +:reason OR parent_id = +:reason)',
        { reason: Number(key) },
      );
    case 'reason':
      return within('complaint.reason_id = +:reason', { reason: Number(key) });
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
