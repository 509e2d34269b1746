import { randomUUID } from 'node:crypto';
import { clockIsBehind } from '#shared/domain/cards/stamp-eligibility.ts';
import { planLapses } from '#shared/domain/cards/plan-lapse.ts';
import type { BusinessCalendar, BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import type { Posting } from '#shared/domain/ledger/entry.ts';
import type { Position } from '#shared/domain/ledger/position.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { lastEntryAt, post } from '#main/backend/features/ledger/ledger.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { lapsedCards, lapsedRewards } from '#main/backend/features/ledger/positions.service.ts';

/** Cards and rewards that end in one transaction; between two the till may write. */
const BATCH = 200;

export interface Lapsed {
  readonly cards: number;
  readonly rewards: number;
  /** The clock stands behind the ledger: nothing was decided. */
  readonly clockBehind: boolean;
}

/** How long one look at what lapses may keep the till waiting, in milliseconds; the rest comes a minute later. */
const PATIENCE = 50;

/**
 * A chore that ends every card and reward whose last day is over: looks at the start and whenever the business day
 * has changed, and does nothing while the clock stands behind the ledger.
 */
export function lapseChore({ store, clock, shop }: { store: Store; clock: Clock; shop: ShopService }): () => void {
  let doneFor: BusinessDay | null = null;
  store.onReplaced(() => {
    doneFor = null;
  });
  return () => {
    if (shop.find() === undefined) return;
    const calendar = shop.calendar();
    const at = clock.now();
    const today = calendar.dayOf(at);
    if (today === doneFor) return;
    const patienceEnds = performance.now() + PATIENCE;
    while (performance.now() < patienceEnds) {
      const batch = store.write((db) => lapseBatch(db, calendar, at));
      if (batch.clockBehind) return;
      if (batch.cards + batch.rewards === 0) {
        doneFor = today;
        return;
      }
    }
  };
}

/** Ends everything whose last day is over; running it again does nothing. */
export function lapse(store: Store, calendar: BusinessCalendar, at: Moment): Lapsed {
  let cards = 0;
  let rewards = 0;
  for (;;) {
    const batch = store.write((db) => lapseBatch(db, calendar, at));
    if (batch.clockBehind) return { cards, rewards, clockBehind: true };
    cards += batch.cards;
    rewards += batch.rewards;
    if (batch.cards + batch.rewards === 0) return { cards, rewards, clockBehind: false };
  }
}

/** One batch of what `lapse` does, inside the caller's transaction. */
export function lapseBatch(db: WritableDb, calendar: BusinessCalendar, at: Moment, limit = BATCH): Lapsed {
  if (clockIsBehind(at, lastEntryAt(db))) return { cards: 0, rewards: 0, clockBehind: true };
  const today = calendar.dayOf(at);
  const cards = lapsedCards(db, today, limit);
  const rewards = lapsedRewards(db, today, limit);
  for (const position of [...cards, ...rewards]) lapsePosition(db, calendar, position, at);
  return { cards: cards.length, rewards: rewards.length, clockBehind: false };
}

/** Ends what is over in one position, entered by Stempel itself under a command of its own. */
export function lapsePosition(db: WritableDb, calendar: BusinessCalendar, position: Position, at: Moment): Position {
  const businessDay = calendar.dayOf(at);
  const posting: Posting = {
    commandId: randomUUID() as string as CommandId,
    at,
    zone: calendar.zone,
    businessDay,
    staffId: null,
    approvedBy: null,
    reason: null,
  };
  return post(db, posting, position, planLapses(position, businessDay)).position;
}
