import { expect, test } from 'vitest';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { dropOldAnswers, once } from '#main/backend/features/ledger/once.service.ts';
import { aCommandId } from '#test/builders/a-backend.ts';
import { aShop } from '#test/builders/a-shop.ts';

const DAY = 86_400;

function ask(shop: ReturnType<typeof aShop>, id: CommandId, work: () => Result<{ n: number }, { code: string }>) {
  const command = { id, procedure: 'test.count', staffId: shop.counter, at: shop.clock.now() };
  return shop.store.write((db) => once(db, command, work));
}

test('the same command id twice gives the first answer, and the work is done once', () => {
  const shop = aShop();
  const id = aCommandId();
  let done = 0;
  const work = () => ok({ n: ++done });
  expect(ask(shop, id, work)).toEqual(ok({ n: 1 }));
  expect(ask(shop, id, work)).toEqual(ok({ n: 1 }));
  expect(ask(shop, aCommandId(), work)).toEqual(ok({ n: 2 }));
});

test('a refused command may be sent again', () => {
  const shop = aShop();
  const id = aCommandId();
  expect(ask(shop, id, () => refuse({ code: 'TOO_SOON' }))).toEqual(refuse({ code: 'TOO_SOON' }));
  expect(ask(shop, id, () => ok({ n: 7 }))).toEqual(ok({ n: 7 }));
});

test('answers older than thirty days are forgotten', () => {
  const shop = aShop();
  const id = aCommandId();
  ask(shop, id, () => ok({ n: 1 }));
  shop.clock.forward(30 * DAY);
  expect(shop.store.write((db) => dropOldAnswers(db, shop.clock.now()))).toBe(0);
  shop.clock.forward(1);
  expect(shop.store.write((db) => dropOldAnswers(db, shop.clock.now()))).toBe(1);
  expect(ask(shop, id, () => ok({ n: 2 }))).toEqual(ok({ n: 2 }));
});
