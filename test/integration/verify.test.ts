import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeFinding, verify, type VerifyFinding } from '#main/backend/features/ledger/verify.service.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import { aFolder } from '#test/builders/a-backend.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { aShop, type TestShop } from '#test/builders/a-shop.ts';
import { randomDays } from '#test/builders/random-days.ts';

const OPERATIONS = Number(process.env['STEMPEL_OPERATIONS'] ?? 10_000);

function after(operations: number, seed: number): TestShop {
  const shop = aShop();
  const days = randomDays(shop, aRandom(seed));
  for (let done = 0; done < operations; done += 1) days.step();
  return shop;
}

test(`${OPERATIONS} random operations with a fixed seed, and verify finds nothing`, { timeout: 300_000 }, () => {
  const shop = after(OPERATIONS, 20_260_505);
  expect(verify(shop.store.read)).toMatchObject({ findings: [], count: 0 });
  const kinds = shop.store.read.all<{ kind: string }>('SELECT DISTINCT kind FROM ledger ORDER BY kind');
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'adjustment',
    'card_completed',
    'card_expired',
    'opening',
    'reward_expired',
    'reward_issued',
    'reward_redeemed',
    'stamp',
    'starter',
    'void',
  ]);
  expect(shop.store.read.get('SELECT 1 AS found FROM card WHERE debt > 0')).toEqual({ found: 1 });
  const goodwill = shop.store.read.all<{ state: string }>(
    'SELECT DISTINCT state FROM reward WHERE card_id IS NULL ORDER BY state',
  );
  expect(goodwill.map(({ state }) => state)).toEqual(['expired', 'redeemed', 'waiting', 'withdrawn']);
});

test('progress counts every entry twice', () => {
  const heard: [number, number][] = [];
  const shop = after(200, 7);
  const { head } = verify(shop.store.read, (done, total) => heard.push([done, total]));
  expect(heard).toEqual([[head * 2, head * 2]]);
});

let image: Buffer | undefined;

/** A copy of one and the same shop for each test that damages it. */
function aCopy(): Store {
  image ??= after(600, 4).store.connection.serialize();
  const file = join(aFolder(), 'stempel.db');
  writeFileSync(file, image);
  const store = openStore(file);
  onTestFinished(() => store.close());
  return store;
}

const unlocked = 'DROP TRIGGER ledger_is_never_updated; DROP TRIGGER ledger_is_never_deleted;';

describe('says exactly what differs when somebody', () => {
  test.each<[string, string, Partial<VerifyFinding>[]]>([
    ['adds a stamp to a card', `UPDATE card SET stamps = stamps + 1 WHERE id = 3`, [{ table: 'card', key: '3' }]],
    ['forgets a debt', `UPDATE card SET debt = debt + 2 WHERE id = 5`, [{ table: 'card', field: 'debt' }]],
    [
      'brings a reward back',
      `UPDATE reward SET state = CASE state WHEN 'waiting' THEN 'redeemed' ELSE 'waiting' END WHERE id = 2`,
      [{ table: 'reward', key: '2', field: 'state' }],
    ],
    [
      'invents a reward',
      `INSERT INTO reward SELECT 9999, customer_id, program_id, program_version_id, card_id, 'waiting', 0, 0, NULL, NULL, NULL
       FROM reward LIMIT 1`,
      [{ what: 'row_surplus', table: 'reward', key: '9999' }],
    ],
    ['deletes a card', `DELETE FROM card WHERE id = 4`, [{ what: 'row_missing', table: 'card', key: '4' }]],
    [
      'deletes a visit',
      `DELETE FROM visit WHERE (customer_id, business_day) IN (SELECT customer_id, business_day FROM visit LIMIT 1)`,
      [{ what: 'row_missing', table: 'visit' }],
    ],
    [
      'gives a visit to somebody who never came',
      `INSERT INTO customer (id, name, name_folded, enrolled_at, enrolled_day) VALUES (777, 'X', 'x', 0, 0);
       INSERT INTO customer_summary (customer_id) VALUES (777); INSERT INTO visit VALUES (777, 20000, 1)`,
      [{ what: 'row_surplus', table: 'visit', key: '777 on day 20000' }],
    ],
    [
      'changes a summary',
      `UPDATE customer_summary SET visits = visits + 1 WHERE customer_id = 2`,
      [{ table: 'customer_summary', key: '2', field: 'visits' }],
    ],
    [
      'changes a roll-up of days',
      `UPDATE rollup_day SET first_visits = first_visits + 1 WHERE business_day = (SELECT min(business_day) FROM rollup_day)`,
      [{ table: 'rollup_day', field: 'firstVisits' }],
    ],
    [
      'changes a roll-up of a program',
      `UPDATE rollup_program_day SET rewards_redeemed = 99
       WHERE (program_id, business_day) IN (SELECT program_id, business_day FROM rollup_program_day LIMIT 1)`,
      [{ table: 'rollup_program_day', field: 'rewardsRedeemed', stored: 99 }],
    ],
    [
      'changes a roll-up of cards',
      `UPDATE rollup_card SET cards = cards + 1
       WHERE (by, program_version_id, day, state, stamps) IN
         (SELECT by, program_version_id, day, state, stamps FROM rollup_card WHERE by = 'opened' LIMIT 1)`,
      [{ table: 'rollup_card', field: 'cards' }],
    ],
    [
      'changes how long cards took',
      `UPDATE rollup_wait SET n = n + 5 WHERE what = 'finish' AND unit = 'month'
       AND since = (SELECT min(since) FROM rollup_wait WHERE unit = 'month' AND what = 'finish')
       AND days = (SELECT min(days) FROM rollup_wait)`,
      [{ table: 'rollup_wait' }],
    ],
    [
      'forgets rewards of a day',
      `DELETE FROM rollup_reward_day WHERE (program_version_id, business_day) IN
         (SELECT program_version_id, business_day FROM rollup_reward_day WHERE redeemed > 0 LIMIT 1)`,
      [{ table: 'rollup_reward_day', stored: 0 }],
    ],
    [
      'deletes a part of a visit',
      `DELETE FROM visit_part WHERE (customer_id, business_day) IN (SELECT customer_id, business_day FROM visit LIMIT 1)`,
      [{ what: 'row_missing', table: 'visit_part' }],
    ],
    [
      'says that a part of a visit was at another hour',
      `UPDATE visit_part SET hour = 23 WHERE (customer_id, business_day) IN
         (SELECT customer_id, business_day FROM visit_part WHERE hour < 23 LIMIT 1)`,
      [
        { what: 'row_missing', table: 'visit_part' },
        { what: 'row_surplus', table: 'visit_part' },
      ],
    ],
    ...(['rollup_return', 'rollup_gap', 'rollup_cohort', 'rollup_hour'] as const).map(
      (table): [string, string, Partial<VerifyFinding>[]] => {
        const field = table === 'rollup_return' || table === 'rollup_cohort' ? 'customers' : 'visits';
        return [
          `changes ${table}`,
          `UPDATE ${table} SET ${field} = 99 WHERE ${field} = (SELECT max(${field}) FROM ${table})`,
          [{ table, field, stored: 99 }],
        ];
      },
    ),
    [
      'gives a shift to somebody else',
      `UPDATE rollup_shift SET stamps = stamps + 3
       WHERE (business_day, hour, staff_id, program_id) IN (SELECT business_day, hour, staff_id, program_id FROM rollup_shift LIMIT 1)`,
      [{ table: 'rollup_shift', field: 'stamps' }],
    ],
    [
      'forgets who served',
      `DELETE FROM rollup_served WHERE program_id = 0 AND visits = (SELECT max(visits) FROM rollup_served)`,
      [{ table: 'rollup_served', field: 'visits', stored: 0 }],
    ],
    [
      'counts an enrolment twice',
      `INSERT INTO rollup_enrolment VALUES (20000, 9, 1, 1)`,
      [{ table: 'rollup_enrolment', key: '20000 1', stored: 1, recomputed: 0 }],
    ],
    [
      'rewrites who stamped',
      `${unlocked} UPDATE ledger SET staff_id = 1 WHERE seq = (SELECT seq FROM ledger WHERE staff_id = 2 LIMIT 1)`,
      [{ what: 'hash' }],
    ],
    ['rewrites a reason', `${unlocked} UPDATE ledger SET reason = 'x' WHERE seq = 10`, [{ what: 'hash', seq: 10 }]],
    [
      'cuts the end off',
      `${unlocked} DELETE FROM ledger WHERE seq >= (SELECT max(last_seq) FROM command)`,
      [{ what: 'tail' }],
    ],
  ])('%s', (_, sql, expected) => {
    const store = aCopy();
    expect(verify(store.read).count).toBe(0);
    store.connection.pragma('foreign_keys = OFF');
    store.connection.exec(sql);
    const { findings } = verify(store.read);
    for (const finding of expected) expect(findings).toContainEqual(expect.objectContaining(finding));
    for (const finding of findings) expect(describeFinding(finding)).not.toContain('undefined');
    const others = findings.filter(({ what }) => what === 'value' || what.startsWith('row'));
    expect(others.length).toBeLessThanOrEqual(24);
  });

  test('takes an entry out of the middle', () => {
    const store = aCopy();
    store.connection.pragma('foreign_keys = OFF');
    store.connection.exec(`${unlocked} DELETE FROM ledger WHERE seq = 100`);
    const { findings } = verify(store.read);
    expect(findings.slice(0, 2)).toEqual([
      { what: 'gap', after: 99, next: 101 },
      { what: 'hash', seq: 101 },
    ]);
  });
});

test('the ledger itself refuses to be changed', () => {
  const shop = after(50, 1);
  expect(() => shop.store.connection.exec('UPDATE ledger SET quantity = 5 WHERE seq = 1')).toThrow('append-only');
  expect(() => shop.store.connection.exec('DELETE FROM ledger WHERE seq = 1')).toThrow('append-only');
});
