import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import { insertShop } from '#main/backend/features/shop/shop.repository.ts';
import { insertStaff } from '#main/backend/features/staff/staff.repository.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import { fillRollUps } from '#main/backend/store/migrations/0049-fill-report-rollups.ts';
import { fillCards } from './bulk-cards.ts';
import { fillWork } from './bulk-shifts.ts';
import { PROGRAMS, rawStamps, STAFF } from './raw-stamps.ts';

/**
 * A file with visits and what is counted of them but without a ledger: made in minutes where the ledger takes an hour.
 * One that is there from an earlier run is used again.
 */
export function makeBulkFile(folder: string, customers: number, rows: number): void {
  const file = join(folder, DATA_FILE);
  if (existsSync(file)) return completeFile(file, customers);
  mkdirSync(folder, { recursive: true });
  const begun = `${file}.begun`;
  rmSync(begun, { force: true });
  const store = openStore(begun);
  try {
    store.write((db) => {
      insertShop(db, THE_SHOP, asMoment(0));
      for (let number = 1; number <= STAFF; number += 1) {
        insertStaff(db, { name: `Staff ${number}`, role: 'counter', language: null, pin: '', since: asMoment(0) });
      }
    });
    fill(store, customers, rows);
  } finally {
    store.close();
  }
  renameSync(begun, file);
}

/** A file made before it had cards gets them. */
function completeFile(file: string, customers: number): void {
  const store = openStore(file);
  try {
    if (store.read.get('SELECT 1 FROM card LIMIT 1') === undefined)
      fillTogether(store, (to) => fillCardsAndWork(to, customers));
  } finally {
    store.close();
  }
}

const THE_SHOP = {
  name: 'Bench',
  currency: 'PLN',
  zone: 'Europe/Warsaw',
  cutoffMinutes: 240,
  language: 'en',
  accent: 'brick',
  autoLockMinutes: null,
  country: 'PL',
  scannerPrefix: '',
  sample: false,
} as const;

function fill(store: Store, customers: number, rows: number): void {
  fillTogether(store, (connection) => {
    insertPrograms(connection);
    connection.prepare(CUSTOMERS).run({ customers });
    insertParts(connection, customers, rows);
    for (const sql of FROM_PARTS) connection.exec(sql);
    fillRollUps(connection);
    fillCardsAndWork(connection, customers);
  });
}

function fillCardsAndWork(connection: Database.Database, customers: number): void {
  fillCards(connection, customers);
  fillWork(connection);
}

function fillTogether({ connection }: Store, work: (connection: Database.Database) => void): void {
  // A file that does not come to its end is thrown away, not repaired.
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -262144');
  connection.transaction(() => work(connection))();
}

function insertPrograms(connection: Database.Database): void {
  for (let id = 1; id <= PROGRAMS; id += 1) {
    connection.prepare(`INSERT INTO program (id, state) VALUES (?, 'active')`).run(id);
    connection
      .prepare(
        `INSERT INTO program_version (id, program_id, version, name, icon, stamps_needed, reward_text, reward_value,
           cooldown_minutes, starter_stamps, card_expiry, created_at)
         VALUES (:id, :id, 1, 'Program ' || :id, 'coffee', 10, 'One for free', 1200, 0, 0, 'none', 0)`,
      )
      .run({ id });
  }
}

const CUSTOMERS = `INSERT INTO customer (id, name, name_folded, enrolled_at, enrolled_day)
  WITH RECURSIVE number (id) AS (VALUES (1) UNION ALL SELECT id + 1 FROM number WHERE id < :customers)
  SELECT id, 'Customer ' || id, 'customer ' || id, 0, 0 FROM number`;

function insertParts(connection: Database.Database, customers: number, rows: number): void {
  const insert = connection.prepare<number[]>(
    `INSERT INTO visit_part (customer_id, business_day, program_id, staff_id, hour, stamps) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { customer, day, program, staff, hour, stamps } of rawStamps(customers, rows)) {
    insert.run(customer, day, program, staff, hour, stamps);
  }
}

const FROM_PARTS = [
  `INSERT INTO visit (customer_id, business_day, stamps)
   SELECT customer_id, business_day, sum(stamps) FROM visit_part GROUP BY customer_id, business_day`,
  `INSERT INTO customer_summary (customer_id, visits, stamps, first_visit_day, last_visit_day)
   SELECT customer_id, count(*), sum(stamps), min(business_day), max(business_day) FROM visit GROUP BY customer_id`,
  `INSERT INTO customer_summary (customer_id) SELECT id FROM customer WHERE true ON CONFLICT DO NOTHING`,
  `INSERT INTO rollup_day (business_day, visits, first_visits)
   SELECT business_day, count(*), sum(business_day = first_visit_day)
   FROM visit JOIN customer_summary USING (customer_id) GROUP BY business_day`,
  `INSERT INTO rollup_program_day (program_id, business_day, stamps)
   SELECT program_id, business_day, sum(stamps) FROM visit_part GROUP BY program_id, business_day`,
];
