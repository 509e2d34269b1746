import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { reasonCodes } from '#shared/domain/complaints/case.ts';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { migrate, migrations } from '#main/backend/store/migrate.ts';
import { errorOf } from '#test/builders/a-backend.ts';
import { act, reasonIdOf, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

let shop: OpenShop;
let counter: ReturnType<OpenShop['at']>;

beforeEach(() => {
  shop = anOpenShop();
  counter = shop.at('counter');
});

const list = () => counter.client.complaintReasons.list();

describe('a new shop', () => {
  test('has the list that Stempel brings along, in two levels', async () => {
    const groups = await list();
    expect(groups.map(({ code, reasons }) => [code, reasons.map((reason) => reason.code)])).toEqual([
      ['product', ['product_cold', 'product_wrong', 'product_quality']],
      ['service', ['service_wait', 'service_rude']],
      ['price', []],
      ['stamps', []],
      ['place', []],
      ['other', []],
    ]);
    const all = groups.flatMap(({ reasons, ...group }) => [group, ...reasons]);
    expect(all.map(({ code }) => code)).toEqual([...reasonCodes]);
    expect(all.filter(({ offered }) => !offered).map(({ code }) => code)).toEqual(['product', 'service']);
    for (const { id, code } of all) expect(id).toBe(code === null ? undefined : reasonIdOf(code));
  });
});

describe('what a case is about', () => {
  test('is chosen from the list, and said with its group', async () => {
    const one = await takeCase(counter, { reasonId: reasonIdOf('service_wait') });
    expect(one).toMatchObject({
      reasonId: reasonIdOf('service_wait'),
      reason: { code: 'service_wait', name: '', group: { code: 'service', name: '' } },
    });
    const two = await takeCase(counter, { reasonId: reasonIdOf('place') });
    expect(two.reason).toEqual({ code: 'place', name: '', group: null });
  });

  test('is something else where nobody said', async () => {
    expect(await takeCase(counter, { reasonId: null })).toMatchObject({ reasonId: reasonIdOf('other') });
  });

  test('is never a group that has reasons, nor what is not there', async () => {
    for (const reasonId of [reasonIdOf('product'), asId<ReasonId>(99)]) {
      expect(await errorOf(takeCase(counter, { reasonId }))).toMatchObject({ code: 'REASON_NOT_OFFERED' });
      const one = await takeCase(counter);
      const moved = act(counter, one, { kind: 'reason', to: reasonId });
      expect(await errorOf(moved)).toMatchObject({ code: 'REASON_NOT_OFFERED' });
    }
  });

  test('is put right later by anybody, also once it is over, and the timeline keeps what it was', async () => {
    const one = await takeCase(counter, { reasonId: reasonIdOf('product_cold') });
    const settled = await act(counter, one, { kind: 'settle', text: '' });
    const moved = await act(counter, settled, { kind: 'reason', to: reasonIdOf('service_wait') });
    expect(moved).toMatchObject({ state: 'settled', reasonId: reasonIdOf('service_wait') });
    expect(moved.events.at(-1)?.what).toEqual({
      kind: 'reason',
      from: { code: 'product_cold', name: '', group: { code: 'product', name: '' } },
      to: { code: 'service_wait', name: '', group: { code: 'service', name: '' } },
    });
  });

  test('is counted: ever, and of the last ninety days', async () => {
    await takeCase(counter, { reasonId: reasonIdOf('price') });
    shop.clock.forward(90 * 86_400);
    await takeCase(counter, { reasonId: reasonIdOf('price') });
    const price = (await list()).find(({ code }) => code === 'price');
    expect(price).toMatchObject({ cases: 2, lately: 1 });
  });
});

test('cases of an older file keep what they are about', () => {
  const file = new Database(':memory:');
  file.pragma('foreign_keys = ON');
  for (const { version, sql } of migrations.filter((migration) => migration.version < 41)) {
    file.exec(sql);
    file.pragma(`user_version = ${version}`);
  }
  file.exec(`INSERT INTO staff (id, name, role, pin, created_at) VALUES (1, 'Marta', 'owner', '', 0)`);
  const take = file.prepare(
    `INSERT INTO complaint (channel, reason, what, wants, item, severity, state, taken_at, taken_day, taken_by,
       running_since, revision) VALUES ('phone', ?, '', '', '', 'minor', 'closed', 0, 0, 1, 0, 1)`,
  );
  for (const reason of ['product_cold', 'place', 'stamps', 'what nobody knows']) take.run(reason);
  file.pragma('application_id = 0x53544d50');
  migrate(file);
  const kept = file.prepare(
    `SELECT code FROM complaint JOIN complaint_reason AS r ON r.id = reason_id ORDER BY complaint.id`,
  );
  expect(kept.pluck().all()).toEqual(['product_cold', 'place', 'stamps', 'other']);
  expect(file.pragma('foreign_key_check')).toEqual([]);
});
