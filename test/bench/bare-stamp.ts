import Database from 'better-sqlite3';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, CustomerId, ProgramId, StaffId } from '#shared/domain/kernel/ids.ts';
import { monthOf, weekOf } from '#shared/domain/reports/cohort-period.ts';

/** What the program finds out for itself and the bare statements are told. */
export interface BareStamp {
  readonly commandId: CommandId;
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  readonly staffId: StaffId;
  readonly at: Moment;
  readonly day: BusinessDay;
  readonly hour: number;
  /** JSON, as long as the program's */
  readonly answer: string;
}

interface Found {
  readonly id: number;
  readonly version: number;
  readonly stamps: number;
  readonly opened: number;
  readonly moved: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Parts of today's visit so far: all, those by the same person, those in the same hour. */
  readonly parts: number;
  readonly served: number;
  readonly inHour: number;
}

const month = (day: number): number => monthOf(day as BusinessDay);
const week = (day: number): number => weekOf(day as BusinessDay);

const HASH = Buffer.alloc(32, 1);

/**
 * What one stamp writes, row for row, as bare prepared statements: no rules, no checks, no hash, and one look at what
 * is there, without which nobody could tell which rows to write.
 */
export function bareStamper(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -32768');
  const parts = `SELECT count(*) FROM visit_part AS part WHERE part.customer_id = card.customer_id AND business_day = ?`;
  const look = db.prepare<number[], Found>(
    `SELECT card.id, program_version_id AS version, card.stamps, opened_day AS opened, moved_day AS moved,
       first_visit_day AS first, last_visit_day AS last, (${parts}) AS parts,
       (${parts} AND staff_id = ?) AS served, (${parts} AND hour = ?) AS inHour
     FROM card JOIN customer_summary AS summary ON summary.customer_id = card.customer_id
     WHERE card.customer_id = ? AND program_id = ? AND state = 'open'`,
  );
  const ledger = db.prepare(
    `INSERT INTO ledger (till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id, card_id,
       quantity, staff_id, command_id, detail, hash) VALUES (1, 'stamp', ?, 1, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`,
  );
  const card = db.prepare(`UPDATE card SET stamps = stamps + 1, last_stamp_at = ?, moved_day = ? WHERE id = ?`);
  const visit = db.prepare(
    `INSERT INTO visit (customer_id, business_day, stamps) VALUES (?, ?, 1)
     ON CONFLICT (customer_id, business_day) DO UPDATE SET stamps = stamps + 1`,
  );
  const visitPart = db.prepare(
    `INSERT INTO visit_part (customer_id, business_day, program_id, staff_id, hour, stamps) VALUES (?, ?, ?, ?, ?, 1)
     ON CONFLICT (customer_id, business_day, program_id, staff_id, hour) DO UPDATE SET stamps = stamps + 1`,
  );
  const anotherVisit = db.prepare(
    `UPDATE customer_summary SET visits = visits + 1, stamps = stamps + 1, last_visit_day = ?, last_program_id = ?
     WHERE customer_id = ?`,
  );
  const sameVisit = db.prepare(
    `UPDATE customer_summary SET stamps = stamps + 1, last_program_id = ? WHERE customer_id = ?`,
  );
  const ofDay = db.prepare(
    `INSERT INTO rollup_day (business_day, visits, first_visits) VALUES (?, 1, 0)
     ON CONFLICT (business_day) DO UPDATE SET visits = visits + 1`,
  );
  const programDay = db.prepare(
    `INSERT INTO rollup_program_day (program_id, business_day, stamps) VALUES (?, ?, 1)
     ON CONFLICT (program_id, business_day) DO UPDATE SET stamps = stamps + 1`,
  );
  const gap = db.prepare(
    `INSERT INTO rollup_gap (business_day, gap_days, visits) VALUES (?, ?, ?)
     ON CONFLICT (gap_days, business_day) DO UPDATE SET visits = visits + excluded.visits`,
  );
  const returned = db.prepare(
    `INSERT INTO rollup_return (first_day, gap_days, customers) VALUES (?, ?, ?)
     ON CONFLICT (gap_days, first_day) DO UPDATE SET customers = customers + excluded.customers`,
  );
  const cohort = db.prepare(
    `INSERT INTO rollup_cohort (unit, cohort, period, customers) VALUES (?, ?, ?, 1)
     ON CONFLICT (unit, cohort, period) DO UPDATE SET customers = customers + 1`,
  );
  const ofHour = db.prepare(
    `INSERT INTO rollup_hour (business_day, hour, visits) VALUES (?, ?, 1)
     ON CONFLICT (business_day, hour) DO UPDATE SET visits = visits + 1`,
  );
  const cards = db.prepare(
    `INSERT INTO rollup_card (by, program_version_id, day, state, stamps, cards) VALUES (?, ?, ?, 'open', ?, ?)
     ON CONFLICT DO UPDATE SET cards = cards + excluded.cards`,
  );
  const shift = db.prepare(
    `INSERT INTO rollup_shift (business_day, hour, staff_id, program_id, stamps) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (business_day, hour, staff_id, program_id) DO UPDATE SET stamps = stamps + 1`,
  );
  const served = db.prepare(
    `INSERT INTO rollup_served (business_day, staff_id, program_id, visits) VALUES (?, ?, ?, 1)
     ON CONFLICT (business_day, staff_id, program_id) DO UPDATE SET visits = visits + 1`,
  );
  const command = db.prepare(
    `INSERT INTO command (id, at, procedure, staff_id, first_seq, last_seq, answer)
     VALUES (?, ?, 'cards.stamp', ?, ?, ?, ?)`,
  );
  const countCard = ({ version, stamps, opened, moved }: Found, day: number): void => {
    cards.run('opened', version, opened, stamps, -1);
    cards.run('moved', version, moved, stamps, -1);
    cards.run('opened', version, opened, stamps + 1, 1);
    cards.run('moved', version, day, stamps + 1, 1);
  };
  // The first stamp of somebody's day is a visit; the ones after it only add to it.
  const countVisit = (first: number, last: number, day: number): void => {
    ofDay.run(day);
    gap.run(day, 0, 1);
    gap.run(last, 0, -1);
    gap.run(last, day - last, 1);
    if (last === first) {
      returned.run(first, 0, -1);
      returned.run(first, day - first, 1);
    }
    if (month(last) !== month(day)) cohort.run('month', month(first), month(day));
    if (week(last) !== week(day)) cohort.run('week', week(first), week(day));
  };
  const write = db.transaction(({ commandId, customerId, programId, staffId, at, day, hour, answer }: BareStamp) => {
    const found = look.get(day, day, staffId, day, hour, customerId, programId);
    if (found === undefined || found.first === null || found.last === null) throw new Error('The card is gone');
    const id = Buffer.from(commandId.replaceAll('-', ''), 'hex');
    const detail = `{"stampsAfter":${found.stamps + 1},"stampsBefore":${found.stamps}}`;
    const { version } = found;
    const seq = ledger.run(
      at,
      day,
      customerId,
      programId,
      version,
      found.id,
      staffId,
      id,
      detail,
      HASH,
    ).lastInsertRowid;
    card.run(at, day, found.id);
    countCard(found, day);
    visit.run(customerId, day);
    visitPart.run(customerId, day, programId, staffId, hour);
    if (found.inHour === 0) ofHour.run(day, hour);
    if (found.parts > 0) {
      sameVisit.run(programId, customerId);
    } else {
      countVisit(found.first, found.last, day);
      anotherVisit.run(day, programId, customerId);
    }
    programDay.run(programId, day);
    shift.run(day, hour, staffId, programId);
    if (found.served === 0) {
      served.run(day, staffId, programId);
      served.run(day, staffId, 0);
    }
    command.run(id, at, staffId, seq, seq, answer);
  });
  return {
    stamp: (stamp: BareStamp) => write.immediate(stamp),
    close: () => db.close(),
  };
}
