import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import type { DayCounts } from '#shared/domain/ledger/counts.ts';
import type { CohortChange, GapChange } from '#shared/domain/reports/roll-up-changes.ts';
import type { WritableDb } from '#main/backend/store/database.ts';

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

export function addToReturns(db: WritableDb, { day, gapDays, by }: GapChange): void {
  db.run(
    `INSERT INTO rollup_return (first_day, gap_days, customers) VALUES (:day, :gapDays, :by)
     ON CONFLICT (gap_days, first_day) DO UPDATE SET customers = customers + excluded.customers`,
    { day, gapDays, by },
  );
}

export function addToGaps(db: WritableDb, { day, gapDays, by }: GapChange): void {
  db.run(
    `INSERT INTO rollup_gap (business_day, gap_days, visits) VALUES (:day, :gapDays, :by)
     ON CONFLICT (gap_days, business_day) DO UPDATE SET visits = visits + excluded.visits`,
    { day, gapDays, by },
  );
}

export function addToCohort(db: WritableDb, { unit, cohort, period, by }: CohortChange): void {
  db.run(
    `INSERT INTO rollup_cohort (unit, cohort, period, customers) VALUES (:unit, :cohort, :period, :by)
     ON CONFLICT (unit, cohort, period) DO UPDATE SET customers = customers + excluded.customers`,
    { unit, cohort, period, by },
  );
}

export function addToHour(db: WritableDb, day: BusinessDay, hour: number, by: number): void {
  db.run(
    `INSERT INTO rollup_hour (business_day, hour, visits) VALUES (:day, :hour, :by)
     ON CONFLICT (business_day, hour) DO UPDATE SET visits = visits + excluded.visits`,
    { day, hour, by },
  );
}
