import type Database from 'better-sqlite3';
import { listPackedParts, HOUR_BITS } from '#main/backend/features/reports/desk/visit-parts.repository.ts';
import { randomFrom, type Random } from '#main/backend/features/sample/random.ts';
import { CARD_COUNTS } from '#main/backend/store/migrations/0051-fill-card-counts.ts';
import { TODAY } from './raw-stamps.ts';

/** Customers whose cards are made at once. */
const AT_ONCE = 1000;

/** Stamps that fill a card of every program. */
const NEEDED = 10;

/** Days after which some cards nobody moved are over. */
const LAPSES_AFTER = 180;

/** Puts the stamps of the file on cards, full ones with rewards, and counts both as the program does. */
export function fillCards(connection: Database.Database, customers: number): void {
  const random = randomFrom(51);
  const insertCard = connection.prepare<(number | string | null)[]>(
    `INSERT INTO card (id, customer_id, program_id, program_version_id, state, stamps, debt, opened_at, opened_day,
       moved_day, completed_day) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)`,
  );
  const insertReward = connection.prepare<(number | string | null)[]>(
    `INSERT INTO reward (customer_id, program_id, program_version_id, card_id, state, issued_at, issued_day, settled_day)
     VALUES (?, ?, ?, ?, ?, 0, ?, ?)`,
  );
  let id = 0;
  for (let from = 0; from <= customers; from += AT_ONCE) {
    for (const card of cardsOf(connection, from, random)) {
      id += 1;
      const { customer, program, state, stamps, opened, moved } = card;
      const completed = state === 'completed' ? moved : null;
      insertCard.run(id, customer, program, program, state, stamps, opened, moved, completed);
      if (completed === null) continue;
      const used = completed + 1 + Math.floor(random.waiting(12));
      const reward =
        used > TODAY ? 'waiting' : random.chance(0.85) ? 'redeemed' : random.chance(0.5) ? 'expired' : 'waiting';
      insertReward.run(customer, program, program, id, reward, completed, reward === 'waiting' ? null : used);
    }
  }
  connection.exec(CARD_COUNTS);
  connection.exec(`UPDATE customer_summary SET rewards_waiting =
    (SELECT count(*) FROM reward WHERE reward.customer_id = customer_summary.customer_id AND state = 'waiting')
    WHERE customer_id IN (SELECT customer_id FROM reward WHERE state = 'waiting')`);
}

interface BulkCard {
  readonly customer: number;
  readonly program: number;
  readonly state: 'open' | 'completed' | 'expired';
  readonly stamps: number;
  readonly opened: number;
  readonly moved: number;
}

function* cardsOf(connection: Database.Database, from: number, random: Random): Generator<BulkCard> {
  const open = new Map<number, { -readonly [Key in keyof BulkCard]: BulkCard[Key] }>();
  for (const [whoAndWhen, program, , stamps] of listPackedParts(connection, from, from + AT_ONCE)) {
    const whoAndDay = Math.floor(whoAndWhen / HOUR_BITS);
    const customer = from + Math.floor(whoAndDay / 65_536);
    const day = whoAndDay % 65_536;
    const key = customer * 1000 + program;
    const card = open.get(key) ?? { customer, program, state: 'open', stamps: 0, opened: day, moved: day };
    open.set(key, card);
    card.stamps += stamps;
    card.moved = day;
    if (card.stamps < NEEDED) continue;
    yield { ...card, state: 'completed', stamps: NEEDED };
    open.delete(key);
  }
  for (const card of open.values()) {
    const isOver = TODAY - card.moved > LAPSES_AFTER && random.chance(0.3);
    yield { ...card, state: isOver ? 'expired' : 'open' };
  }
}
