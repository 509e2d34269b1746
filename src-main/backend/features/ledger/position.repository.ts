import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type CardId,
  type CustomerId,
  type ProgramId,
  type ProgramVersionId,
  type RewardId,
} from '#shared/domain/kernel/ids.ts';
import type { CardState, RewardState } from '#shared/domain/ledger/position.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** Whose card or reward it is. */
export interface Whose {
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
}

export interface CardRow {
  readonly id: number;
  readonly customer_id: number;
  readonly program_id: number;
  readonly program_version_id: number;
  readonly state: CardState['state'];
  readonly stamps: number;
  readonly debt: number;
  readonly opened_at: Moment;
  readonly opened_day: BusinessDay;
  readonly completed_at: Moment | null;
  readonly completed_day: BusinessDay | null;
  readonly moved_day: BusinessDay;
  readonly last_stamp_at: Moment | null;
  readonly expires_on: BusinessDay | null;
}

export interface RewardRow {
  readonly id: number;
  readonly customer_id: number;
  readonly program_id: number;
  readonly program_version_id: number;
  readonly card_id: number | null;
  readonly state: RewardState['state'];
  readonly issued_at: Moment;
  readonly issued_day: BusinessDay;
  readonly expires_on: BusinessDay | null;
  readonly settled_at: Moment | null;
  readonly settled_day: BusinessDay | null;
}

export const CARD_COLUMNS = `id, customer_id, program_id, program_version_id, state, stamps, debt, opened_at, opened_day,
  completed_at, completed_day, moved_day, last_stamp_at, expires_on`;

export const REWARD_COLUMNS = `id, customer_id, program_id, program_version_id, card_id, state, issued_at, issued_day,
  expires_on, settled_at, settled_day`;

export function toCard(row: CardRow): CardState {
  return {
    id: asId<CardId>(row.id),
    programVersionId: asId<ProgramVersionId>(row.program_version_id),
    state: row.state,
    stamps: row.stamps,
    debt: row.debt,
    openedAt: row.opened_at,
    openedDay: row.opened_day,
    completedAt: row.completed_at,
    completedDay: row.completed_day,
    movedDay: row.moved_day,
    lastStampAt: row.last_stamp_at,
    expiresOn: row.expires_on,
  };
}

export function toReward(row: RewardRow): RewardState {
  return {
    id: asId<RewardId>(row.id),
    cardId: row.card_id === null ? null : asId<CardId>(row.card_id),
    programVersionId: asId<ProgramVersionId>(row.program_version_id),
    state: row.state,
    issuedAt: row.issued_at,
    issuedDay: row.issued_day,
    expiresOn: row.expires_on,
    settledAt: row.settled_at,
    settledDay: row.settled_day,
  };
}

// The plus keeps its plan, see ReadableDb; it runs with every stamp.
const NEWEST_CARD = `SELECT ${CARD_COLUMNS} FROM card
  WHERE customer_id = +:customerId AND program_id = +:programId AND state <> 'withdrawn' ORDER BY id DESC LIMIT 1`;

/** The card begun last that stands; the open one, if any is open. */
export function findNewestCard(db: ReadableDb, whose: Whose): CardState | undefined {
  const row = db.get<CardRow>(NEWEST_CARD, { customerId: whose.customerId, programId: whose.programId });
  return row === undefined ? undefined : toCard(row);
}

export function listCards(db: ReadableDb, whose: Whose): CardState[] {
  return db
    .all<CardRow>(
      `SELECT ${CARD_COLUMNS} FROM card WHERE customer_id = +:customerId AND program_id = +:programId ORDER BY id`,
      { customerId: whose.customerId, programId: whose.programId },
    )
    .map((row) => toCard(row));
}

export function listRewards(db: ReadableDb, whose: Whose): RewardState[] {
  return db
    .all<RewardRow>(
      `SELECT ${REWARD_COLUMNS} FROM reward WHERE customer_id = +:customerId AND program_id = +:programId ORDER BY id`,
      { customerId: whose.customerId, programId: whose.programId },
    )
    .map((row) => toReward(row));
}

export function findReward(db: ReadableDb, id: RewardId): { whose: Whose; reward: RewardState } | undefined {
  const row = db.get<RewardRow>(`SELECT ${REWARD_COLUMNS} FROM reward WHERE id = :id`, { id });
  if (row === undefined) return undefined;
  return { whose: whoseRow(row), reward: toReward(row) };
}

/** Open cards whose last day is before `today`, oldest first. */
export function listLapsedCards(
  db: ReadableDb,
  today: BusinessDay,
  limit: number,
): { whose: Whose; card: CardState }[] {
  return db
    .all<CardRow>(
      `SELECT ${CARD_COLUMNS} FROM card WHERE state = 'open' AND expires_on < :today ORDER BY expires_on, id LIMIT :limit`,
      { today, limit },
    )
    .map((row) => ({ whose: whoseRow(row), card: toCard(row) }));
}

export function listLapsedRewards(
  db: ReadableDb,
  today: BusinessDay,
  limit: number,
): { whose: Whose; reward: RewardState }[] {
  return db
    .all<RewardRow>(
      `SELECT ${REWARD_COLUMNS} FROM reward
       WHERE state = 'waiting' AND expires_on < :today ORDER BY expires_on, id LIMIT :limit`,
      { today, limit },
    )
    .map((row) => ({ whose: whoseRow(row), reward: toReward(row) }));
}

function whoseRow(row: { customer_id: number; program_id: number }): Whose {
  return { customerId: asId<CustomerId>(row.customer_id), programId: asId<ProgramId>(row.program_id) };
}

export function highestCardId(db: ReadableDb): number {
  return db.get<{ id: number | null }>(`SELECT max(id) AS id FROM card`)?.id ?? 0;
}

export function highestRewardId(db: ReadableDb): number {
  return db.get<{ id: number | null }>(`SELECT max(id) AS id FROM reward`)?.id ?? 0;
}

const INSERT_CARD = `INSERT INTO card (${CARD_COLUMNS})
  VALUES (:id, :customerId, :programId, :programVersionId, :state, :stamps, :debt, :openedAt, :openedDay,
    :completedAt, :completedDay, :movedDay, :lastStampAt, :expiresOn)`;

export function insertCard(db: WritableDb, whose: Whose, card: CardState): void {
  db.run(INSERT_CARD, {
    ...changing(card),
    customerId: whose.customerId,
    programId: whose.programId,
    programVersionId: card.programVersionId,
    openedAt: card.openedAt,
    openedDay: card.openedDay,
  });
}

const UPDATE_STAMPS = `UPDATE card SET stamps = :stamps, debt = :debt, moved_day = :movedDay, last_stamp_at = :lastStampAt
  WHERE id = :id`;

export function updateCard(db: WritableDb, before: CardState, card: CardState): void {
  // Most stamps only count up; leaving the indexed columns alone spares their indexes.
  if (before.state === card.state && before.expiresOn === card.expiresOn) {
    db.run(UPDATE_STAMPS, {
      id: card.id,
      stamps: card.stamps,
      debt: card.debt,
      movedDay: card.movedDay,
      lastStampAt: card.lastStampAt,
    });
    return;
  }
  db.run(
    `UPDATE card SET state = :state, stamps = :stamps, debt = :debt, completed_at = :completedAt,
       completed_day = :completedDay, moved_day = :movedDay, last_stamp_at = :lastStampAt, expires_on = :expiresOn
     WHERE id = :id`,
    changing(card),
  );
}

function changing(card: CardState) {
  return {
    id: card.id,
    state: card.state,
    stamps: card.stamps,
    debt: card.debt,
    completedAt: card.completedAt,
    completedDay: card.completedDay,
    movedDay: card.movedDay,
    lastStampAt: card.lastStampAt,
    expiresOn: card.expiresOn,
  };
}

const INSERT_REWARD = `INSERT INTO reward (${REWARD_COLUMNS})
  VALUES (:id, :customerId, :programId, :programVersionId, :cardId, :state, :issuedAt, :issuedDay, :expiresOn,
    :settledAt, :settledDay)`;

export function insertReward(db: WritableDb, whose: Whose, reward: RewardState): void {
  db.run(INSERT_REWARD, {
    id: reward.id,
    customerId: whose.customerId,
    programId: whose.programId,
    programVersionId: reward.programVersionId,
    cardId: reward.cardId,
    state: reward.state,
    issuedAt: reward.issuedAt,
    issuedDay: reward.issuedDay,
    expiresOn: reward.expiresOn,
    settledAt: reward.settledAt,
    settledDay: reward.settledDay,
  });
}

export function updateReward(db: WritableDb, reward: RewardState): void {
  db.run(`UPDATE reward SET state = :state, settled_at = :settledAt, settled_day = :settledDay WHERE id = :id`, {
    id: reward.id,
    state: reward.state,
    settledAt: reward.settledAt,
    settledDay: reward.settledDay,
  });
}
