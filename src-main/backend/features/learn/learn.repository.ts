import type { GestureKind } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';
import {
  inPeriod,
  lastScores,
  plainFigures,
  promiseIs,
  promises,
  shiftOfTaking,
  standingGestures,
} from './case-figures.repository.ts';

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

/** What the cases of a period can be told apart by. */
const TOLD_APART = {
  // A case about nothing closer than a group counts under the group.
  reason: 'complaint.reason_id',
  item: 'complaint.item',
  channel: 'complaint.channel',
  shift: shiftOfTaking,
} as const;

/**
 * How many cases there are of each kind. The values are counted here: to group a hundred thousand rows SQLite sorts
 * them first, which takes five times as long.
 */
export function tally<Value extends string | number>(
  db: ReadableDb,
  { from, to }: Period,
  by: keyof typeof TOLD_APART,
): ReadonlyMap<Value, number> {
  const tallies = new Map<Value, number>();
  for (const value of listValues<Value | null>(db, TOLD_APART[by], inPeriod, { from, to })) {
    if (value !== null) tallies.set(value, (tallies.get(value) ?? 0) + 1);
  }
  return tallies;
}

/** How long customers waited until something was done (milliseconds), ascending. */
export function listWaits(db: ReadableDb, { from, to }: Period, done: 'answered' | 'settled'): Float64Array {
  const where = `${inPeriod} AND ${plainFigures[done]}`;
  return Float64Array.from(listValues<number>(db, `${done}_at - taken_at`, where, { from, to })).toSorted();
}

/** One value of each case, in one piece: a row for each would take three times as long. */
function listValues<Value>(db: ReadableDb, expression: string, where: string, period: SqlParameters): Value[] {
  const row = db.get<{ found: string }>(
    `SELECT json_group_array(${expression}) AS found FROM complaint WHERE ${where}`,
    period,
  );
  return JSON.parse(row?.found ?? '[]') as Value[];
}

export interface GestureCost {
  readonly cases: number;
  readonly gestures: number;
  readonly cost: MinorUnits;
}

export function sumGestures(db: ReadableDb, { from, to }: Period): GestureCost {
  const row = db.get<GestureCost>(
    `SELECT count(DISTINCT case_id) AS cases, count(*) AS gestures, coalesce(sum(cost), 0) AS cost
     FROM (${standingGestures})`,
    { from, to },
  );
  return row ?? { cases: 0, gestures: 0, cost: asMinorUnits(0) };
}

export function sumGestureKinds(db: ReadableDb, { from, to }: Period): (GestureCost & { kind: GestureKind })[] {
  return db.all(
    `SELECT kind, count(DISTINCT case_id) AS cases, count(*) AS gestures, sum(cost) AS cost
     FROM (${standingGestures}) GROUP BY kind ORDER BY cost DESC, kind`,
    { from, to },
  );
}

export interface PromiseCounts {
  readonly made: number;
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
  readonly cases: Readonly<Record<'made' | 'kept' | 'broken' | 'open', number>>;
}

export function countPromises(db: ReadableDb, { from, to }: Period): PromiseCounts {
  const states = { made: 'promised', kept: 'promise_kept', broken: 'promise_broken', open: 'promise_open' } as const;
  const counts = Object.entries(states).map(
    ([name, figure]) => `count(*) FILTER (WHERE ${promiseIs[figure]}) AS ${name},
       count(DISTINCT case_id) FILTER (WHERE ${promiseIs[figure]}) AS ${name}Cases`,
  );
  const row = db.get<Record<string, number>>(
    `WITH promise AS MATERIALIZED (
       SELECT promise.case_id, promise.kept FROM (${promises}) AS promise
       JOIN complaint ON complaint.id = promise.case_id WHERE ${inPeriod})
     SELECT ${counts.join(', ')} FROM promise`,
    { from, to },
  );
  const of = (name: string): number => row?.[name] ?? 0;
  return {
    made: of('made'),
    kept: of('kept'),
    broken: of('broken'),
    open: of('open'),
    cases: { made: of('madeCases'), kept: of('keptCases'), broken: of('brokenCases'), open: of('openCases') },
  };
}

/** How many cases were last given which score, the worst first. Walked along the scores: there are fewer of them. */
export function countScores(db: ReadableDb, { from, to }: Period): { score: number; count: number }[] {
  return db.all(
    `SELECT given.score, count(*) AS count FROM (${lastScores}) AS given
     CROSS JOIN complaint ON complaint.id = given.case_id WHERE ${inPeriod} GROUP BY given.score ORDER BY given.score`,
    { from, to },
  );
}
