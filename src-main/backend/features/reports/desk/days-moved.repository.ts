import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** The last entry of the ledger and the newest customer. */
export interface Entered {
  readonly seq: number;
  readonly customer: number;
}

export function whatWasEntered(db: ReadableDb): Entered {
  const row = db.get<Entered>(
    `SELECT (SELECT coalesce(max(seq), 0) FROM ledger) AS seq, (SELECT coalesce(max(id), 0) FROM customer) AS customer`,
  );
  return row ?? { seq: 0, customer: 0 };
}

/**
 * Days whose work may be counted otherwise since: of new entries, of those they take back, of the beginning of a card
 * that they withdraw, and of new customers.
 */
export function daysMovedSince(db: ReadableDb, { seq, customer }: Entered): BusinessDay[] {
  return db
    .all<{ day: BusinessDay }>(
      // Not by the index of days, which would be read as a whole for the few entries at its end.
      `WITH entry AS MATERIALIZED (
         SELECT business_day, kind, reverses, customer_id, card_id FROM ledger NOT INDEXED WHERE seq > :seq)
       SELECT business_day AS day FROM entry
       UNION SELECT made.business_day FROM entry CROSS JOIN ledger AS made ON made.seq = entry.reverses
       UNION SELECT opener.business_day FROM entry CROSS JOIN ledger AS opener INDEXED BY ledger_customer
         ON opener.customer_id = entry.customer_id AND opener.card_id = entry.card_id WHERE entry.kind = 'void'
       UNION SELECT enrolled_day FROM customer NOT INDEXED WHERE id > :customer`,
      { seq, customer },
    )
    .map(({ day }) => day);
}

/** Days on which anything happened to the cards and rewards that new entries are about. */
export function daysOfCardsMovedSince(db: ReadableDb, { seq }: Pick<Entered, 'seq'>): BusinessDay[] {
  return db
    .all<{ day: BusinessDay }>(
      `WITH entry AS MATERIALIZED (
         SELECT business_day, customer_id, card_id, reward_id FROM ledger NOT INDEXED WHERE seq > :seq)
       SELECT business_day AS day FROM entry
       UNION SELECT other.business_day FROM entry CROSS JOIN ledger AS other INDEXED BY ledger_customer
         ON other.customer_id = entry.customer_id
           AND (other.card_id = entry.card_id OR other.reward_id = entry.reward_id)`,
      { seq },
    )
    .map(({ day }) => day);
}
