import Database from 'better-sqlite3';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { monthOf, weekOf } from '#shared/domain/reports/cohort-period.ts';

interface CardFound {
  readonly id: number;
  readonly version: number;
  readonly stamps: number;
  readonly opened: number;
  readonly moved: number;
  readonly first: number | null;
  readonly last: number | null;
}

const month = (day: number): number => monthOf(day as BusinessDay);
const week = (day: number): number => weekOf(day as BusinessDay);

/** What one stamp writes, as bare prepared statements: no rules, no checks, no hash, nothing read but the card. */
export function bareStamper(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const card = db.prepare<[number, number], CardFound>(
    `SELECT card.id, program_version_id AS version, card.stamps, opened_day AS opened, moved_day AS moved,
       first_visit_day AS first, last_visit_day AS last
     FROM card JOIN customer_summary AS summary ON summary.customer_id = card.customer_id
     WHERE card.customer_id = ? AND program_id = ? AND state = 'open'`,
  );
  const ledger = db.prepare(
    `INSERT INTO ledger (till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id, card_id,
       quantity, command_id, detail, hash) VALUES (1, 'stamp', ?, 1, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
  );
  const updateCard = db.prepare(`UPDATE card SET stamps = stamps + 1, last_stamp_at = ?, moved_day = ? WHERE id = ?`);
  const visit = db.prepare(
    `INSERT INTO visit (customer_id, business_day, stamps) VALUES (?, ?, 1)
     ON CONFLICT (customer_id, business_day) DO UPDATE SET stamps = stamps + 1`,
  );
  const summary = db.prepare(
    `UPDATE customer_summary SET visits = visits + 1, stamps = stamps + 1, last_visit_day = ? WHERE customer_id = ?`,
  );
  const day = db.prepare(
    `INSERT INTO rollup_day (business_day, visits, first_visits) VALUES (?, 1, 0)
     ON CONFLICT (business_day) DO UPDATE SET visits = visits + 1`,
  );
  const programDay = db.prepare(
    `INSERT INTO rollup_program_day (program_id, business_day, stamps) VALUES (?, ?, 1)
     ON CONFLICT (program_id, business_day) DO UPDATE SET stamps = stamps + 1`,
  );
  const part = db.prepare(
    `INSERT INTO visit_part (customer_id, business_day, program_id, staff_id, hour, stamps) VALUES (?, ?, ?, 1, 12, 1)
     ON CONFLICT (customer_id, business_day, program_id, staff_id, hour) DO UPDATE SET stamps = stamps + 1`,
  );
  const gap = db.prepare(
    `INSERT INTO rollup_gap (business_day, gap_days, visits) VALUES (?, ?, ?)
     ON CONFLICT (gap_days, business_day) DO UPDATE SET visits = visits + excluded.visits`,
  );
  const cohort = db.prepare(
    `INSERT INTO rollup_cohort (unit, cohort, period, customers) VALUES (?, ?, ?, 1)
     ON CONFLICT (unit, cohort, period) DO UPDATE SET customers = customers + 1`,
  );
  const hour = db.prepare(
    `INSERT INTO rollup_hour (business_day, hour, visits) VALUES (?, 12, 1)
     ON CONFLICT (business_day, hour) DO UPDATE SET visits = visits + 1`,
  );
  const cardCounts = db.prepare(
    `INSERT INTO rollup_card (by, program_version_id, day, state, stamps, cards) VALUES (?, ?, ?, 'open', ?, ?)
     ON CONFLICT DO UPDATE SET cards = cards + excluded.cards`,
  );
  const command = db.prepare(
    `INSERT INTO command (id, at, procedure, first_seq, last_seq, answer) VALUES (?, ?, 'cards.stamp', 1, 1, ?)`,
  );
  const countCard = ({ version, stamps, opened, moved }: CardFound, today: number): void => {
    cardCounts.run('opened', version, opened, stamps, -1);
    cardCounts.run('moved', version, moved, stamps, -1);
    cardCounts.run('opened', version, opened, stamps + 1, 1);
    cardCounts.run('moved', version, today, stamps + 1, 1);
  };
  // The first stamp of somebody's day is a visit; the ones after it only add to it.
  const countVisit = (first: number, last: number, today: number): void => {
    hour.run(today);
    gap.run(today, 0, 1);
    gap.run(last, 0, -1);
    gap.run(last, today - last, 1);
    if (month(last) !== month(today)) cohort.run('month', month(first), month(today));
    if (week(last) !== week(today)) cohort.run('week', week(first), week(today));
  };
  const hash = Buffer.alloc(32, 1);
  const detail = '{"stampsAfter":4,"stampsBefore":3}';
  const answer = JSON.stringify({ kind: 'stamp', text: 'x'.repeat(900) });
  const write = db.transaction((customerId: number, programId: number) => {
    const found = card.get(customerId, programId);
    if (found === undefined) throw new Error('The card is gone');
    const id = Buffer.from(crypto.randomUUID().replaceAll('-', ''), 'hex');
    const now = Date.now();
    const today = Math.floor(now / 86_400_000);
    ledger.run(now, today, customerId, programId, found.version, found.id, id, detail, hash);
    updateCard.run(now, today, found.id);
    countCard(found, today);
    visit.run(customerId, today);
    part.run(customerId, today, programId);
    if (found.first !== null && found.last !== null && found.last < today) countVisit(found.first, found.last, today);
    summary.run(today, customerId);
    day.run(today);
    programDay.run(programId, today);
    command.run(id, now, answer);
  });
  return {
    stamp: (customerId: number, programId: number) => write.immediate(customerId, programId),
    close: () => db.close(),
  };
}
