import type Database from 'better-sqlite3';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { hourOf } from '#shared/domain/ledger/visit-part.ts';

/** Sorting is done in memory: so many entries or customers at once keep it small in a file of any size. */
const AT_ONCE = 200_000;

const STAFF = `iif(made.detail ->> '$.imported' = 1, 0, ifnull(made.staff_id, 0))`;
const HOUR = `hour_of(made.at, zone.name, made.detail ->> '$.imported')`;
const STANDS = `NOT EXISTS (SELECT 1 FROM ledger AS void WHERE void.reverses = made.seq)`;
const TAKEN_BACK = (how: string): string => `EXISTS (SELECT 1 FROM ledger AS void
  WHERE void.reverses = made.seq AND void.detail ->> '$.undo' ${how})`;
const FIRST_OF_COMMAND = `NOT EXISTS (SELECT 1 FROM ledger AS before
  WHERE before.seq = made.seq - 1 AND before.command_id = made.command_id)`;
/** Most entries of one command. */
const LOOK_BACK = 500;

const addTo = (columns: readonly string[]): string =>
  `ON CONFLICT (business_day, hour, staff_id, program_id) DO UPDATE SET
   ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`;

const WORK = `INSERT INTO rollup_shift (business_day, hour, staff_id, program_id, stamps, stamps_undone, stamps_voided,
    cards_opened, rewards_issued, rewards_redeemed, undos, voids, overrides)
  SELECT made.business_day, ${HOUR}, ${STAFF}, made.program_id,
    sum(iif(made.kind = 'stamp' AND ${STANDS}, made.quantity, 0)),
    sum(iif(made.kind = 'stamp' AND ${TAKEN_BACK('= 1')}, made.quantity, 0)),
    sum(iif(made.kind = 'stamp' AND ${TAKEN_BACK('IS NULL')}, made.quantity, 0)),
    sum(made.detail ->> '$.opened' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM card
      WHERE card.id = made.card_id AND card.state = 'withdrawn')),
    sum(made.kind = 'reward_issued' AND ${STANDS}),
    sum(made.kind = 'reward_redeemed' AND ${STANDS}),
    sum(made.kind = 'void' AND made.detail ->> '$.undo' IS 1 AND ${FIRST_OF_COMMAND}),
    sum(made.kind = 'void' AND made.detail ->> '$.undo' IS NULL AND ${FIRST_OF_COMMAND}),
    sum(made.detail ->> '$.overridden' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger AS before
      WHERE before.seq BETWEEN made.seq - ${LOOK_BACK} AND made.seq - 1 AND before.command_id = made.command_id
        AND before.detail ->> '$.overridden' IS NOT NULL))
  FROM ledger AS made CROSS JOIN zone ON zone.id = made.zone_id
  WHERE made.seq BETWEEN :from AND :to GROUP BY 1, 2, 3, 4
  ${addTo([
    'stamps',
    'stamps_undone',
    'stamps_voided',
    'cards_opened',
    'rewards_issued',
    'rewards_redeemed',
    'undos',
    'voids',
    'overrides',
  ])}`;

const APPROVALS = `INSERT INTO rollup_shift (business_day, hour, staff_id, program_id, approvals)
  SELECT made.business_day, ${HOUR}, made.approved_by, made.program_id, count(*)
  FROM ledger AS made CROSS JOIN zone ON zone.id = made.zone_id
  WHERE made.seq BETWEEN :from AND :to AND made.approved_by IS NOT NULL AND ${FIRST_OF_COMMAND} GROUP BY 1, 2, 3, 4
  ${addTo(['approvals'])}`;

const SERVED = ['program_id', '0'].map(
  (program) => `INSERT INTO rollup_served (business_day, staff_id, program_id, visits)
  SELECT business_day, staff_id, program, count(*) FROM (
    SELECT DISTINCT customer_id, business_day, staff_id, ${program} AS program
    FROM visit_part WHERE customer_id BETWEEN :from AND :to
  ) GROUP BY 1, 2, 3
  ON CONFLICT (business_day, staff_id, program_id) DO UPDATE SET visits = visits + excluded.visits`,
);

/** Writes what is counted by hour and person, which must be empty, from the ledger and `visit_part`. */
export function fillShifts(connection: Database.Database): void {
  connection.function('hour_of', { deterministic: true }, (at, zone, imported) =>
    hourOf(at as Moment, zone as string, imported === 1),
  );
  inTurns(connection, 'SELECT min(seq) AS first, max(seq) AS last FROM ledger', [WORK, APPROVALS]);
  inTurns(connection, 'SELECT min(customer_id) AS first, max(customer_id) AS last FROM customer_summary', SERVED);
  connection.exec(`INSERT INTO rollup_enrolment (business_day, hour, staff_id, customers)
    SELECT enrolled_day, hour_of(enrolled_at, shop.zone, 0), enrolled_by, count(*) FROM customer JOIN shop
    WHERE enrolled_by IS NOT NULL GROUP BY 1, 2, 3`);
}

function inTurns(connection: Database.Database, ends: string, sql: readonly string[]): void {
  const { first, last } = connection.prepare<[], { first: number | null; last: number | null }>(ends).get() ?? {
    first: null,
    last: null,
  };
  if (first === null || last === null) return;
  const statements = sql.map((text) => connection.prepare<{ from: number; to: number }>(text));
  for (let from = first; from <= last; from += AT_ONCE) {
    for (const statement of statements) statement.run({ from, to: from + AT_ONCE - 1 });
  }
}
