import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
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
