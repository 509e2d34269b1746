import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import type { DayCounts } from '#shared/domain/ledger/counts.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface CustomerSummary {
  readonly visits: number;
  /** Stamps given at the till or imported as visits, that still stand. */
  readonly stamps: number;
  readonly firstVisitDay: BusinessDay | null;
  readonly lastVisitDay: BusinessDay | null;
  readonly rewardsWaiting: number;
  readonly lastProgramId: ProgramId | null;
}

export const EMPTY_SUMMARY: CustomerSummary = {
  visits: 0,
  stamps: 0,
  firstVisitDay: null,
  lastVisitDay: null,
  rewardsWaiting: 0,
  lastProgramId: null,
};

export const SUMMARY_COLUMNS = `visits, stamps, first_visit_day AS firstVisitDay, last_visit_day AS lastVisitDay,
  rewards_waiting AS rewardsWaiting, last_program_id AS lastProgramId`;

const SUMMARY = `SELECT ${SUMMARY_COLUMNS} FROM customer_summary WHERE customer_id = :customerId`;

export function findSummary(db: ReadableDb, customerId: CustomerId): CustomerSummary | undefined {
  return db.get<CustomerSummary>(SUMMARY, { customerId });
}

export function saveSummary(db: WritableDb, customerId: CustomerId, summary: CustomerSummary): void {
  db.run(
    `INSERT INTO customer_summary (customer_id, visits, stamps, first_visit_day, last_visit_day, rewards_waiting,
       last_program_id)
     VALUES (:customerId, :visits, :stamps, :firstVisitDay, :lastVisitDay, :rewardsWaiting, :lastProgramId)
     ON CONFLICT (customer_id) DO UPDATE SET visits = excluded.visits, stamps = excluded.stamps,
       first_visit_day = excluded.first_visit_day, last_visit_day = excluded.last_visit_day,
       rewards_waiting = excluded.rewards_waiting, last_program_id = excluded.last_program_id`,
    {
      customerId,
      visits: summary.visits,
      stamps: summary.stamps,
      firstVisitDay: summary.firstVisitDay,
      lastVisitDay: summary.lastVisitDay,
      rewardsWaiting: summary.rewardsWaiting,
      lastProgramId: summary.lastProgramId,
    },
  );
}

/** Stamps of a customer's visit on a day, over all programs; 0 when there was no visit. */
export function visitStamps(db: ReadableDb, customerId: CustomerId, day: BusinessDay): number {
  const visit = db.get<{ stamps: number }>(
    `SELECT stamps FROM visit WHERE customer_id = :customerId AND business_day = :day`,
    { customerId, day },
  );
  return visit?.stamps ?? 0;
}

/** @param stamps 0 takes the visit away */
export function saveVisit(db: WritableDb, customerId: CustomerId, day: BusinessDay, stamps: number): void {
  if (stamps === 0) {
    db.run(`DELETE FROM visit WHERE customer_id = :customerId AND business_day = :day`, { customerId, day });
    return;
  }
  db.run(
    `INSERT INTO visit (customer_id, business_day, stamps) VALUES (:customerId, :day, :stamps)
     ON CONFLICT (customer_id, business_day) DO UPDATE SET stamps = excluded.stamps`,
    { customerId, day, stamps },
  );
}

export function firstVisitDay(db: ReadableDb, customerId: CustomerId): BusinessDay | null {
  return edgeOfVisits(db, `SELECT min(business_day) AS day FROM visit WHERE customer_id = :customerId`, customerId);
}

export function lastVisitDay(db: ReadableDb, customerId: CustomerId): BusinessDay | null {
  return edgeOfVisits(db, `SELECT max(business_day) AS day FROM visit WHERE customer_id = :customerId`, customerId);
}

function edgeOfVisits(db: ReadableDb, sql: string, customerId: CustomerId): BusinessDay | null {
  return db.get<{ day: BusinessDay | null }>(sql, { customerId })?.day ?? null;
}

export function addToDay(db: WritableDb, day: BusinessDay, visits: number, firstVisits: number): void {
  db.run(
    `INSERT INTO rollup_day (business_day, visits, first_visits) VALUES (:day, :visits, :firstVisits)
     ON CONFLICT (business_day) DO UPDATE SET visits = visits + excluded.visits,
       first_visits = first_visits + excluded.first_visits`,
    { day, visits, firstVisits },
  );
}

export function addToProgramDay(db: WritableDb, programId: ProgramId, day: BusinessDay, counts: DayCounts): void {
  db.run(
    `INSERT INTO rollup_program_day (program_id, business_day, stamps, cards_opened, cards_completed, rewards_issued,
       rewards_redeemed, rewards_expired)
     VALUES (:programId, :day, :stamps, :cardsOpened, :cardsCompleted, :rewardsIssued, :rewardsRedeemed, :rewardsExpired)
     ON CONFLICT (program_id, business_day) DO UPDATE SET stamps = stamps + excluded.stamps,
       cards_opened = cards_opened + excluded.cards_opened,
       cards_completed = cards_completed + excluded.cards_completed,
       rewards_issued = rewards_issued + excluded.rewards_issued,
       rewards_redeemed = rewards_redeemed + excluded.rewards_redeemed,
       rewards_expired = rewards_expired + excluded.rewards_expired`,
    {
      programId,
      day,
      stamps: counts.stamps,
      cardsOpened: counts.cardsOpened,
      cardsCompleted: counts.cardsCompleted,
      rewardsIssued: counts.rewardsIssued,
      rewardsRedeemed: counts.rewardsRedeemed,
      rewardsExpired: counts.rewardsExpired,
    },
  );
}
