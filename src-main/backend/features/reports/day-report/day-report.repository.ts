import type { GestureKind } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { EntryKind } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Counted over all programs, of what still stands of a day; a day nobody came on has no row. */
export interface StandingDay {
  readonly day: BusinessDay;
  readonly visits: number;
  readonly firstVisits: number;
  readonly stamps: number;
  readonly cardsOpened: number;
  readonly cardsCompleted: number;
  readonly rewardsIssued: number;
  readonly rewardsRedeemed: number;
  readonly rewardsExpired: number;
  readonly complaintsTaken: number;
}

export function listStandingDays(db: ReadableDb, days: readonly BusinessDay[]): StandingDay[] {
  return db.all<StandingDay>(
    `SELECT one.value AS day, coalesce(day.visits, 0) AS visits, coalesce(day.first_visits, 0) AS firstVisits,
       coalesce(sum(program.stamps), 0) AS stamps, coalesce(sum(program.cards_opened), 0) AS cardsOpened,
       coalesce(sum(program.cards_completed), 0) AS cardsCompleted,
       coalesce(sum(program.rewards_issued), 0) AS rewardsIssued,
       coalesce(sum(program.rewards_redeemed), 0) AS rewardsRedeemed,
       coalesce(sum(program.rewards_expired), 0) AS rewardsExpired,
       (SELECT count(*) FROM complaint WHERE taken_day = one.value AND merged_into IS NULL) AS complaintsTaken
     FROM json_each(:days) AS one
     LEFT JOIN rollup_day AS day ON day.business_day = one.value
     LEFT JOIN rollup_program_day AS program
       ON program.program_id IN (SELECT id FROM program) AND program.business_day = one.value
     GROUP BY one.value`,
    { days: JSON.stringify(days) },
  );
}

/** A kind of entry about rewards that were had or given on the day and not taken back since. */
export type RewardEntry = 'reward_issued' | 'reward_redeemed' | 'reward_expired';

/** In minor units of the shop's currency, on the terms each reward was promised on. */
export function worthOfRewards(
  db: ReadableDb,
  day: BusinessDay,
): { kind: RewardEntry; count: number; value: number }[] {
  return db.all(
    `SELECT ledger.kind, count(*) AS count, sum(version.reward_value) AS value
     FROM ledger JOIN program_version AS version ON version.id = ledger.program_version_id
     WHERE ledger.business_day = +:day AND ledger.kind IN ('reward_issued', 'reward_redeemed', 'reward_expired')
       AND NOT EXISTS (SELECT 1 FROM ledger AS void WHERE void.reverses = ledger.seq)
     GROUP BY ledger.kind`,
    { day },
  );
}

/** Stamps of the day that were taken back, whenever that was. */
export function stampsTakenBack(db: ReadableDb, day: BusinessDay): number {
  const row = db.get<{ stamps: number | null }>(
    `SELECT -sum(void.quantity) AS stamps
     FROM ledger JOIN ledger AS void ON void.reverses = ledger.seq
     WHERE ledger.business_day = +:day AND ledger.kind = 'stamp'`,
    { day },
  );
  return row?.stamps ?? 0;
}

export interface CorrectionRow {
  readonly seq: number;
  readonly at: Moment;
  readonly command_id: Buffer;
  readonly quantity: number;
  readonly customer_id: number;
  readonly customer_name: string;
  readonly reversed_kind: EntryKind;
  readonly reversed_day: BusinessDay;
  readonly staff_id: number | null;
  readonly staff_name: string | null;
  readonly approver_name: string | null;
  readonly reason: string | null;
  readonly is_undo: number;
}

/** Voids entered on the day, in the order of the ledger. */
export function listCorrections(db: ReadableDb, day: BusinessDay): CorrectionRow[] {
  return db.all<CorrectionRow>(
    `SELECT ledger.seq, ledger.at, ledger.command_id, ledger.quantity, ledger.customer_id,
       customer.name AS customer_name, reversed.kind AS reversed_kind, reversed.business_day AS reversed_day,
       ledger.staff_id, staff.name AS staff_name, approver.name AS approver_name, ledger.reason,
       json_extract(ledger.detail, '$.undo') IS NOT NULL AS is_undo
     FROM ledger
     JOIN ledger AS reversed ON reversed.seq = ledger.reverses
     JOIN customer ON customer.id = ledger.customer_id
     LEFT JOIN staff ON staff.id = ledger.staff_id
     LEFT JOIN staff AS approver ON approver.id = ledger.approved_by
     WHERE ledger.business_day = +:day AND ledger.kind = 'void' ORDER BY ledger.seq`,
    { day },
  );
}

export interface PersonOfDay {
  /** 0: nobody */
  readonly staff_id: number;
  readonly visits: number;
  readonly stamps: number;
}

/** By whom the stamps that stand were given. */
export function listPeople(db: ReadableDb, day: BusinessDay): PersonOfDay[] {
  return db.all<PersonOfDay>(
    `SELECT part.staff_id, count(DISTINCT part.customer_id) AS visits, sum(part.stamps) AS stamps
     FROM visit CROSS JOIN visit_part AS part
       ON part.customer_id = visit.customer_id AND part.business_day = visit.business_day
     WHERE visit.business_day = +:day GROUP BY part.staff_id`,
    { day },
  );
}

/** By whom rewards were handed out; 0 nobody. */
export function listRedeemers(db: ReadableDb, day: BusinessDay): { staff_id: number; redeemed: number }[] {
  return db.all(
    `SELECT coalesce(staff_id, 0) AS staff_id, count(*) AS redeemed FROM ledger
     WHERE business_day = +:day AND kind = 'reward_redeemed'
       AND NOT EXISTS (SELECT 1 FROM ledger AS void WHERE void.reverses = ledger.seq)
     GROUP BY 1`,
    { day },
  );
}

export function listStaffNames(db: ReadableDb): { id: number; name: string }[] {
  return db.all(`SELECT id, name FROM staff ORDER BY name COLLATE NOCASE, id`);
}

export function listHours(db: ReadableDb, day: BusinessDay): { hour: number; visits: number }[] {
  return db.all(`SELECT hour, visits FROM rollup_hour WHERE business_day = +:day AND visits > 0 ORDER BY hour`, {
    day,
  });
}

/** First business day of a visit, a complaint or an entry at the till; null of an empty shop. */
export function firstKnownDay(db: ReadableDb): BusinessDay | null {
  return (
    db.get<{ day: BusinessDay | null }>(
      `SELECT min(day) AS day FROM (SELECT min(business_day) AS day FROM ledger
         UNION ALL SELECT min(taken_day) FROM complaint)`,
    )?.day ?? null
  );
}

/** Goodwill given on the day and not taken back, the dearest kind first; cost in minor units. */
export function listGoodwill(
  db: ReadableDb,
  day: BusinessDay,
): { kind: GestureKind; gestures: number; cost: MinorUnits }[] {
  return db.all(
    `SELECT kind, count(*) AS gestures, sum(cost) AS cost FROM complaint_gesture
     WHERE taken_back_at IS NULL AND business_day = +:day GROUP BY kind ORDER BY cost DESC, kind`,
    { day },
  );
}
