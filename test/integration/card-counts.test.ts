import { expect, test } from 'vitest';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { cardCounts } from '#main/backend/store/migrations/0051-card-counts.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { aShop, type TestShop } from '#test/builders/a-shop.ts';
import { randomDays } from '#test/builders/random-days.ts';

function after(operations: number, seed: number): TestShop {
  const shop = aShop();
  const days = randomDays(shop, aRandom(seed));
  for (let done = 0; done < operations; done += 1) days.step();
  return shop;
}

/** Everything that was counted, without cells in which nothing is left. */
function counted({ connection }: Store): unknown[] {
  return [
    `SELECT * FROM rollup_card WHERE cards <> 0 ORDER BY 1, 2, 3, 4, 5`,
    `SELECT * FROM rollup_wait WHERE n <> 0 ORDER BY 1, 2, 3, 4, 5`,
    `SELECT * FROM rollup_reward_day WHERE issued + redeemed + expired <> 0 ORDER BY 1, 2`,
    `SELECT id, completed_day, moved_day FROM card ORDER BY id`,
    `SELECT id, settled_day FROM reward ORDER BY id`,
  ].map((sql) => connection.prepare(sql).all());
}

test('a file from before is filled with what would have been counted', () => {
  const { store } = after(3000, 51);
  const kept = counted(store);
  store.connection.exec(`
    DROP TABLE rollup_card; DROP TABLE rollup_wait; DROP TABLE rollup_reward_day;
    ALTER TABLE card DROP COLUMN completed_day; ALTER TABLE card DROP COLUMN moved_day;
    ALTER TABLE reward DROP COLUMN settled_day; ${cardCounts.sql}`);
  expect(counted(store)).toEqual(kept);
  expect(verify(store.read)).toMatchObject({ findings: [], count: 0 });
});

test.each([1, 2, 3, 4, 5, 6])('rewards issued less those that were used and lapsed wait, history %i', (seed) => {
  const { store } = after(800, seed);
  expect(verify(store.read)).toMatchObject({ findings: [], count: 0 });
  const rewards = store.read.all<{ version: number; waiting: number; flowed: number; became: number }>(
    `SELECT program_version_id AS version, sum(issued - redeemed - expired) AS flowed,
       sum(issued - issued_redeemed - issued_expired) AS became,
       (SELECT count(*) FROM reward WHERE reward.program_version_id = rollup.program_version_id
          AND state = 'waiting') AS waiting
     FROM rollup_reward_day AS rollup GROUP BY program_version_id`,
  );
  expect(rewards.length).toBeGreaterThan(3);
  for (const { waiting, flowed, became } of rewards) expect([flowed, became]).toEqual([waiting, waiting]);
  const debts = store.read.get<{ n: number }>(`SELECT count(*) AS n FROM card WHERE debt > 0 AND stamps > 0`);
  expect(debts).toEqual({ n: 0 });
});
