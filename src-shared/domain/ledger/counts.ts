import type { BusinessDay } from '../kernel/business-day.ts';
import type { EntryKind } from './entry.ts';
import type { Position } from './position.ts';
import type { EnteredEntry, ReversedEntry } from './project.ts';

/** What is counted per program and business day. */
export interface DayCounts {
  readonly stamps: number;
  readonly cardsOpened: number;
  readonly cardsCompleted: number;
  readonly rewardsIssued: number;
  readonly rewardsRedeemed: number;
  readonly rewardsExpired: number;
}

/** One count of one day goes up or down. `stamps` moves the customer's visit of that day too. */
export interface CountChange {
  readonly day: BusinessDay;
  readonly what: keyof DayCounts;
  readonly by: number;
}

const COUNTED: Partial<Record<EntryKind, keyof DayCounts>> = {
  card_completed: 'cardsCompleted',
  reward_issued: 'rewardsIssued',
  reward_redeemed: 'rewardsRedeemed',
  reward_expired: 'rewardsExpired',
};

/**
 * What an entry does to the counts. A void counts on the day of what it takes back, so that a day's figures are what
 * still stands of that day. Starter stamps and opening balances are not visits and not counted as stamps given.
 * @param before the position the entry was made in
 */
export function countChanges(entry: EnteredEntry, reversed: ReversedEntry | null, before: Position): CountChange[] {
  const changes: CountChange[] = [];
  if (entry.detail.opened === true) changes.push({ day: entry.businessDay, what: 'cardsOpened', by: 1 });
  if (entry.detail.withdrawn === true) {
    const card = before.cards.find((one) => one.id === entry.cardId);
    // A card that a void starts for a debt and one that it empties are never the same.
    if (card !== undefined) changes.push({ day: card.openedDay, what: 'cardsOpened', by: -1 });
  }
  const kind = entry.kind === 'void' ? reversed?.kind : entry.kind;
  const day = entry.kind === 'void' ? reversed?.businessDay : entry.businessDay;
  if (kind === undefined || day === undefined) return changes;
  if (kind === 'stamp') {
    if (entry.quantity !== 0) changes.push({ day, what: 'stamps', by: entry.quantity });
    return changes;
  }
  const what = COUNTED[kind];
  if (what !== undefined) changes.push({ day, what, by: entry.kind === 'void' ? -1 : 1 });
  return changes;
}

export const NO_COUNTS: DayCounts = {
  stamps: 0,
  cardsOpened: 0,
  cardsCompleted: 0,
  rewardsIssued: 0,
  rewardsRedeemed: 0,
  rewardsExpired: 0,
};
