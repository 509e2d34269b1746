import type { Channel, GestureKind } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import type { PartOfDay } from '#shared/domain/learn/case-figure.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { inPeriod, plainFigures, promiseIs, standingGesture, weekdayOfTaking } from './case-figures.repository.ts';

/** Counted in one go over the cases of a period. */
const COUNTED = [
  'taken',
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
  'reopened',
  'promised',
  'promise_kept',
  'promise_broken',
  'promise_open',
] as const;
type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

export function countFigures(db: ReadableDb, { from, to }: Period): Counts {
  const counts = COUNTED.map((figure) => `count(*) FILTER (WHERE ${plainFigures[figure]}) AS ${figure}`).join(', ');
  const row = db.get<Counts>(`SELECT ${counts} FROM complaint WHERE ${inPeriod}`, { from, to });
  if (row === undefined) throw new Error('A count is always there');
  return row;
}

export function countTaken(db: ReadableDb, { from, to }: Period): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM complaint WHERE ${inPeriod}`, { from, to })?.n ?? 0;
}

/** First day anything is known of: a visit or a complaint; null of an empty shop. */
export function firstKnownDay(db: ReadableDb): BusinessDay | null {
  const visit = db.get<{ day: BusinessDay | null }>(`SELECT min(business_day) AS day FROM visit`)?.day ?? null;
  const complaint = db.get<{ day: BusinessDay | null }>(`SELECT min(taken_day) AS day FROM complaint`)?.day ?? null;
  return visit !== null && (complaint === null || visit < complaint) ? visit : complaint;
}

/** How many cases each reason has, those that are about nothing closer than a group under the group. */
export function countReasons(db: ReadableDb, { from, to }: Period): { id: ReasonId; count: number }[] {
  return db.all(`SELECT reason_id AS id, count(*) AS count FROM complaint WHERE ${inPeriod} GROUP BY reason_id`, {
    from,
    to,
  });
}

export function countItems(db: ReadableDb, { from, to }: Period): { item: string; count: number }[] {
  return db.all(`SELECT item, count(*) AS count FROM complaint WHERE ${inPeriod} GROUP BY item`, { from, to });
}

export function countChannels(db: ReadableDb, { from, to }: Period): { channel: Channel; count: number }[] {
  return db.all(
    `SELECT channel, count(*) AS count FROM complaint WHERE ${inPeriod} GROUP BY channel ORDER BY count DESC, channel`,
    { from, to },
  );
}

export function countShifts(
  db: ReadableDb,
  { from, to }: Period,
): { weekday: number; part: PartOfDay; count: number }[] {
  return db.all(
    `SELECT ${weekdayOfTaking} AS weekday, taken_part AS part, count(*) AS count FROM complaint
     WHERE ${inPeriod} AND taken_part IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    { from, to },
  );
}

/** How long customers waited until something was done (milliseconds), ascending. */
export function listWaits(db: ReadableDb, { from, to }: Period, done: 'answered' | 'settled'): Float64Array {
  const rows = db.all<{ waited: number }>(
    `SELECT ${done}_at - taken_at AS waited FROM complaint WHERE ${inPeriod} AND ${plainFigures[done]}`,
    { from, to },
  );
  return Float64Array.from(rows, ({ waited }) => waited).toSorted();
}

export interface GestureCost {
  readonly cases: number;
  readonly gestures: number;
  readonly cost: MinorUnits;
}

export function sumGestures(db: ReadableDb, { from, to }: Period): GestureCost {
  const row = db.get<GestureCost>(
    `SELECT count(DISTINCT complaint_id) AS cases, count(*) AS gestures, coalesce(sum(cost), 0) AS cost
     FROM complaint_gesture WHERE ${standingGesture}`,
    { from, to },
  );
  return row ?? { cases: 0, gestures: 0, cost: asMinorUnits(0) };
}

export function sumGestureKinds(db: ReadableDb, { from, to }: Period): (GestureCost & { kind: GestureKind })[] {
  return db.all(
    `SELECT kind, count(DISTINCT complaint_id) AS cases, count(*) AS gestures, sum(cost) AS cost
     FROM complaint_gesture WHERE ${standingGesture} GROUP BY kind ORDER BY cost DESC, kind`,
    { from, to },
  );
}

export interface PromiseCounts {
  readonly made: number;
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
}

export function countPromises(db: ReadableDb, { from, to }: Period): PromiseCounts {
  const row = db.get<PromiseCounts>(
    `SELECT count(*) AS made, count(*) FILTER (WHERE ${promiseIs.promise_kept}) AS kept,
       count(*) FILTER (WHERE ${promiseIs.promise_broken}) AS broken,
       count(*) FILTER (WHERE ${promiseIs.promise_open}) AS open
     FROM complaint_event AS promise JOIN complaint ON complaint.id = promise.complaint_id
     WHERE promise.kind = 'promised' AND ${inPeriod}`,
    { from, to },
  );
  return row ?? { made: 0, kept: 0, broken: 0, open: 0 };
}
