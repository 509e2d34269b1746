import Database from 'better-sqlite3';

/** What a stamp writes about the customer. Neither the hash nor the answer is there: bare statements make up theirs. */
const OF_CUSTOMER: Readonly<Record<string, string>> = {
  ledger: `seq, till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id, card_id,
    reward_id, quantity, reverses, staff_id, approved_by, command_id, reason, detail`,
  card: '*',
  visit: '*',
  visit_part: '*',
  customer_summary: '*',
};

const WHOLE: Readonly<Record<string, string>> = {
  command: 'id, at, procedure, staff_id, first_seq, last_seq',
  rollup_day: '*',
  rollup_program_day: '*',
  rollup_return: '*',
  rollup_gap: '*',
  rollup_cohort: '*',
  rollup_hour: '*',
  rollup_card: '*',
  rollup_wait: '*',
  rollup_reward_day: '*',
  rollup_shift: '*',
  rollup_served: '*',
};

/** @throws when one of the two files has a row about these customers, or in a roll-up, that the other has not */
export function assertSameRows(file: string, other: string, customerIds: readonly number[]): void {
  const db = new Database(file, { readonly: true });
  db.prepare('ATTACH ? AS other').run(other);
  const ids = JSON.stringify(customerIds);
  const check = (table: string, columns: string, where: string): void => {
    const rows = (schema: string): string => `SELECT ${columns} FROM ${schema}.${table} ${where}`;
    for (const [one, another] of [
      ['main', 'other'],
      ['other', 'main'],
    ] as const) {
      const sql = `${rows(one)} EXCEPT ${rows(another)}`;
      const extra = db.prepare(sql).all(where === '' ? {} : { ids });
      if (extra.length > 0) {
        throw new Error(`${table} differs in ${extra.length} rows of ${one}, such as ${JSON.stringify(extra[0])}`);
      }
    }
  };
  try {
    for (const [table, columns] of Object.entries(OF_CUSTOMER)) {
      check(table, columns, 'WHERE customer_id IN (SELECT value FROM json_each(:ids))');
    }
    for (const [table, columns] of Object.entries(WHOLE)) check(table, columns, '');
  } finally {
    db.close();
  }
}
