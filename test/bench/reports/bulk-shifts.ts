import type Database from 'better-sqlite3';
import { fillShifts } from '#main/backend/store/migrations/0052-fill-shifts.ts';
import { TODAY } from './raw-stamps.ts';

/** Days at the end of the file that have entries in the ledger: what a day's report reads. */
const DAYS_WITH_LEDGER = 45;

const BY_HOUR = `INSERT INTO rollup_shift (business_day, hour, staff_id, program_id, stamps, cards_opened)
  SELECT business_day, hour, staff_id, program_id, sum(stamps), count(*) / 8 FROM visit_part GROUP BY 1, 2, 3, 4`;

const ENROLMENTS = [
  `UPDATE customer SET enrolled_day = first_visit_day, enrolled_by = 1 + id % 12,
     enrolled_at = first_visit_day * 86400000 + (6 + id % 13) * 3600000
   FROM customer_summary WHERE customer_id = id AND first_visit_day IS NOT NULL`,
];

// Hashes of nothing: reports only show them.
const LEDGER = `INSERT INTO ledger (till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id,
    card_id, quantity, staff_id, command_id, detail, hash)
  SELECT 1, 'stamp', business_day * 86400000 + hour * 3600000, 1, business_day, customer_id, program_id, program_id,
    1, stamps, staff_id, randomblob(16), '{}', randomblob(32)
  FROM visit_part WHERE customer_id IN (SELECT customer_id FROM visit WHERE business_day > :since)
    AND business_day > :since ORDER BY business_day, hour`;

/** What was done by hour and person, and the ledger of the last days. */
export function fillWork(connection: Database.Database): void {
  for (const sql of ENROLMENTS) connection.exec(sql);
  connection.exec(`DELETE FROM rollup_served; DELETE FROM rollup_enrolment`);
  fillShifts(connection);
  connection.exec(BY_HOUR);
  connection.exec(
    `INSERT INTO till (id, code) VALUES (1, 'bench'); INSERT INTO zone (id, name) VALUES (1, 'Europe/Warsaw')`,
  );
  connection.prepare(LEDGER).run({ since: TODAY - DAYS_WITH_LEDGER });
}
