import Database from 'better-sqlite3';

/** What one stamp writes, as bare prepared statements: no rules, no checks, no hash, nothing read but the card. */
export function bareStamper(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const card = db.prepare<[number, number], { id: number; version: number }>(
    `SELECT id, program_version_id AS version FROM card WHERE customer_id = ? AND program_id = ? AND state = 'open'`,
  );
  const ledger = db.prepare(
    `INSERT INTO ledger (till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id, card_id,
       quantity, command_id, detail, hash) VALUES (1, 'stamp', ?, 1, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
  );
  const updateCard = db.prepare(`UPDATE card SET stamps = stamps + 1, last_stamp_at = ? WHERE id = ?`);
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
  const command = db.prepare(
    `INSERT INTO command (id, at, procedure, first_seq, last_seq, answer) VALUES (?, ?, 'cards.stamp', 1, 1, ?)`,
  );
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
    updateCard.run(now, found.id);
    visit.run(customerId, today);
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
