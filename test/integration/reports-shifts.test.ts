import { expect, test } from 'vitest';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { fillShifts } from '#main/backend/store/migrations/0052-fill-shifts.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { aShop } from '#test/builders/a-shop.ts';
import { randomDays } from '#test/builders/random-days.ts';

test('what is counted by hour and person is filled in a file that is there already', { timeout: 60_000 }, () => {
  const shop = aShop();
  const days = randomDays(shop, aRandom(52));
  for (let done = 0; done < 2000; done += 1) days.step();
  const all = () => [
    shop.store.read.all(
      'SELECT * FROM rollup_shift WHERE stamps + stamps_undone + stamps_voided + cards_opened + rewards_issued + rewards_redeemed + undos + voids + overrides + approvals > 0 ORDER BY 1, 2, 3, 4',
    ),
    shop.store.read.all('SELECT * FROM rollup_served WHERE visits > 0 ORDER BY 1, 2, 3'),
  ];
  expect(verify(shop.store.read)).toMatchObject({ findings: [], count: 0 });
  const kept = all();
  expect(kept[0]?.length).toBeGreaterThan(100);
  shop.store.connection.exec('DELETE FROM rollup_shift; DELETE FROM rollup_served; DELETE FROM rollup_enrolment');
  expect(verify(shop.store.read).count).toBeGreaterThan(100);
  fillShifts(shop.store.connection);
  expect(all()).toEqual(kept);
});
