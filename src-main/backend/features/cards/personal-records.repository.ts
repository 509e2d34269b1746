import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { moment, day, type PersonalRecord } from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export function cardsOf(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  return db
    .all<{
      name: string;
      state: string;
      stamps: number;
      stamps_needed: number;
      opened_at: Moment;
      completed_at: Moment | null;
      expires_on: BusinessDay | null;
    }>(
      `SELECT version.name, card.state, stamps, stamps_needed, opened_at, completed_at, expires_on FROM card
       JOIN program_version AS version ON version.id = card.program_version_id
       WHERE customer_id = :id ORDER BY card.id`,
      { id },
    )
    .map((row) => ({
      program: row.name,
      state: { word: row.state },
      stamps: row.stamps,
      stampsNeeded: row.stamps_needed,
      openedAt: moment(row.opened_at),
      completedAt: moment(row.completed_at),
      expiresOn: day(row.expires_on),
    }));
}

export function rewardsOf(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  return db
    .all<{
      name: string;
      reward_text: string;
      state: string;
      issued_at: Moment;
      settled_at: Moment | null;
      expires_on: BusinessDay | null;
    }>(
      `SELECT version.name, version.reward_text, reward.state, issued_at, settled_at, expires_on FROM reward
       JOIN program_version AS version ON version.id = reward.program_version_id
       WHERE customer_id = :id ORDER BY reward.id`,
      { id },
    )
    .map((row) => ({
      program: row.name,
      reward: row.reward_text,
      state: { word: row.state },
      issuedAt: moment(row.issued_at),
      endedAt: moment(row.settled_at),
      expiresOn: day(row.expires_on),
    }));
}

export function visitsOf(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  return db
    .all<{ business_day: BusinessDay; stamps: number }>(
      'SELECT business_day, stamps FROM visit WHERE customer_id = :id ORDER BY business_day',
      { id },
    )
    .map((row) => ({ day: day(row.business_day), stamps: row.stamps }));
}
