import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { reasonCodes } from '#shared/domain/complaints/case.ts';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { migrate, migrations } from '#main/backend/store/migrate.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { act, reasonIdOf, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

let shop: OpenShop;
let counter: ReturnType<OpenShop['at']>;
let owner: ReturnType<OpenShop['at']>;

beforeEach(() => {
  shop = anOpenShop();
  counter = shop.at('counter');
  owner = shop.at('owner');
});

const list = () => counter.client.complaintReasons.list();
const reasonsOf = () => owner.client.complaintReasons;

/** Adds one and answers with it. */
async function added(name: string, groupId: ReasonId | null) {
  const groups = await reasonsOf().add({ commandId: aCommandId(), groupId, name });
  const found = groups.flatMap(({ reasons, ...group }) => [group, ...reasons]).find((reason) => reason.name === name);
  if (found === undefined) throw new Error(`${name} was added`);
  return found;
}

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

  test('is not counted of a case that another one stands for, as the board does not list it', async () => {
    const reasonId = reasonIdOf('price');
    const source = await takeCase(counter, { reasonId });
    const target = await takeCase(counter, { reasonId });
    const pair = { caseId: source.id, otherId: target.id };
    await owner.client.complaints.merge({ commandId: aCommandId(), ...pair, approvalId: null });
    expect((await list()).find(({ id }) => id === reasonId)).toMatchObject({ cases: 1, lately: 1 });
    for (const view of ['open', 'settled', 'all'] as const) {
      const { total, rows } = await counter.client.complaints.list({ view, text: '', reasonId, offset: 0, limit: 10 });
      expect({ total, ids: rows.map(({ id }) => id) }).toEqual(
        view === 'settled' ? { total: 0, ids: [] } : { total: 1, ids: [target.id] },
      );
    }
    await owner.client.complaints.unmerge({ commandId: aCommandId(), caseId: source.id, approvalId: null });
    expect((await list()).find(({ id }) => id === reasonId)).toMatchObject({ cases: 2, lately: 2 });
  });
});

describe("the owner's changes", () => {
  test('a reason of her own is offered at the end of its group, and named by its words', async () => {
    const oat = await added('Oat milk ran out', reasonIdOf('product'));
    expect(oat).toMatchObject({ code: null, archived: false, offered: true, cases: 0 });
    expect((await list())[0]?.reasons.at(-1)?.id).toBe(oat.id);
    const one = await takeCase(counter, { reasonId: oat.id });
    expect(one.reason).toEqual({ code: null, name: 'Oat milk ran out', group: { code: 'product', name: '' } });
  });

  test('a group that gets reasons is no longer chosen itself, and its old cases stay about it', async () => {
    const before = await takeCase(counter, { reasonId: reasonIdOf('place') });
    await added('Broken chair', reasonIdOf('place'));
    const again = takeCase(counter, { reasonId: reasonIdOf('place') });
    expect(await errorOf(again)).toMatchObject({ code: 'REASON_NOT_OFFERED' });
    expect(await counter.client.complaints.get({ caseId: before.id })).toMatchObject({ reasonId: reasonIdOf('place') });
  });

  test.each([
    ['Było  ZIMNE!', 'product', 'Było zimne'],
    ['disajikan dingin', 'product', 'Disajikan dingin'],
    ['the service', null, 'The service'],
  ] as const)('%s is there already, in somebody’s language', async (name, group, there) => {
    const groupId = group === null ? null : reasonIdOf(group);
    const refused = reasonsOf().add({ commandId: aCommandId(), groupId, name });
    expect(await errorOf(refused)).toEqual({ code: 'REASON_NAME_TAKEN', data: { name: there } });
  });

  test('a name changes everywhere, also in the timeline, and comes back when it is emptied', async () => {
    const reasonId = reasonIdOf('product_cold');
    const one = await takeCase(counter, { reasonId });
    const moved = await act(counter, one, { kind: 'reason', to: reasonIdOf('price') });
    await reasonsOf().rename({ commandId: aCommandId(), reasonId, name: 'Lukewarm' });
    const seen = await counter.client.complaints.get({ caseId: one.id });
    expect(seen.events.at(-1)?.what).toMatchObject({ from: { name: 'Lukewarm', code: 'product_cold' } });
    expect(seen.revision).toBe(moved.revision);
    const groups = await reasonsOf().rename({ commandId: aCommandId(), reasonId, name: ' ' });
    expect(groups[0]?.reasons[0]).toMatchObject({ name: '', code: 'product_cold' });
  });

  test('one goes up, to another group, and into the archive and back, and keeps its cases', async () => {
    const reasonId = reasonIdOf('product_wrong');
    const one = await takeCase(counter, { reasonId });
    const up = await reasonsOf().move({ commandId: aCommandId(), reasonId, direction: 'up' });
    expect(up[0]?.reasons.map(({ code }) => code)).toEqual(['product_wrong', 'product_cold', 'product_quality']);
    const moved = await reasonsOf().regroup({ commandId: aCommandId(), reasonId, groupId: reasonIdOf('service') });
    expect(moved[1]?.reasons.map(({ code, cases }) => [code, cases])).toEqual([
      ['service_wait', 0],
      ['service_rude', 0],
      ['product_wrong', 1],
    ]);
    const gone = await reasonsOf().archive({ commandId: aCommandId(), reasonId });
    expect(gone[1]?.reasons[2]).toMatchObject({ archived: true, offered: false, cases: 1 });
    expect(await errorOf(takeCase(counter, { reasonId }))).toMatchObject({ code: 'REASON_NOT_OFFERED' });
    expect(await counter.client.complaints.get({ caseId: one.id })).toMatchObject({ reasonId });
    const back = await reasonsOf().bringBack({ commandId: aCommandId(), reasonId });
    expect(back[1]?.reasons[2]).toMatchObject({ archived: false, offered: true });
    const deep = { reasonId: reasonIdOf('service'), groupId: reasonIdOf('product') };
    const third = reasonsOf().regroup({ commandId: aCommandId(), ...deep });
    expect(await errorOf(third)).toMatchObject({ code: 'REASON_HAS_REASONS' });
  });

  test('the last one stays', async () => {
    const groups = await list();
    const [last, ...others] = groups;
    for (const { id } of others) await reasonsOf().archive({ commandId: aCommandId(), reasonId: id });
    const reasonId = last?.id ?? asId<ReasonId>(0);
    const none = reasonsOf().archive({ commandId: aCommandId(), reasonId });
    expect(await errorOf(none)).toMatchObject({ code: 'LAST_REASON' });
  });

  test('the same command twice is one reason', async () => {
    const order = { commandId: aCommandId(), groupId: null, name: 'Terrace' };
    const first = await reasonsOf().add(order);
    expect(await reasonsOf().add(order)).toEqual(first);
    expect((await list()).filter(({ name }) => name === 'Terrace')).toHaveLength(1);
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
