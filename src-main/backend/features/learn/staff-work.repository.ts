import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { standingGestures } from './case-figures.repository.ts';

interface Days {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

export interface Handled {
  readonly staffId: StaffId;
  readonly at: Moment;
}

/** Cases taken on these days, by whom and when; a case that was merged is none. */
export function listTaken(db: ReadableDb, { from, to }: Days): (Handled & { readonly day: BusinessDay })[] {
  return db.all(
    `SELECT taken_by AS staffId, taken_at AS at, taken_day AS day FROM complaint
     WHERE merged_into IS NULL AND taken_day BETWEEN :from AND :to`,
    { from, to },
  );
}

/** Cases that stand settled since a moment of these, by whoever settled them. */
export function listSettlings(db: ReadableDb, from: Moment, until: Moment): Handled[] {
  return db.all(
    `SELECT event.staff_id AS staffId, event.at FROM complaint_event AS event
     JOIN complaint ON complaint.id = event.complaint_id AND complaint.settled_at = event.at
     WHERE event.kind = 'settled' AND event.at >= :from AND event.at < :until
       AND event.staff_id IS NOT NULL AND complaint.merged_into IS NULL`,
    { from, until },
  );
}

export interface GivenGoodwill {
  readonly staffId: StaffId;
  readonly cases: number;
  readonly cost: MinorUnits;
}

/** Goodwill given on these days and not taken back, by whom. */
export function sumGoodwill(db: ReadableDb, { from, to }: Days, weekday: number | null): GivenGoodwill[] {
  return db.all(
    `SELECT given.staff_id AS staffId, count(DISTINCT given.case_id) AS cases, sum(given.cost) AS cost
     FROM (${standingGestures}) AS given
     WHERE :weekday IS NULL OR (given.business_day + 3) % 7 + 1 = :weekday GROUP BY given.staff_id`,
    { from, to, weekday },
  );
}
