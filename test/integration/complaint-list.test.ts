import { beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '#shared/domain/complaints/case-facts.ts';
import { clocksOf, nextClock } from '#shared/domain/complaints/case-clocks.ts';
import { openCalendar } from '#shared/domain/complaints/opening-hours.ts';
import { asId, type CaseId, type CustomerId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { listEvents } from '#main/backend/features/complaints/complaints.repository.ts';
import { aCommandId } from '#test/builders/a-backend.ts';
import { act, aComplaintPolicy, aRefund, reasonIdOf, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';
import { aRandom } from '#test/builders/a-random.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  await savePolicy(owner);
});

type View = 'needs_me' | 'open' | 'mine' | 'waiting' | 'settled' | 'all';

async function listed(view: View, text = '', page = { offset: 0, limit: 50 }) {
  const { total, rows } = await counter.client.complaints.list({ view, text, ...page });
  return { total, ids: rows.map(({ id }) => id as number) };
}

describe('views', () => {
  test('needs_me goes by clock, the others by age, the newest first', async () => {
    const old = await takeCase(counter);
    shop.clock.forward(600);
    const answered = await takeCase(counter);
    await act(counter, answered, { kind: 'answer', channel: 'phone', text: 'Yes' });
    const waiting = await takeCase(counter);
    await act(counter, waiting, { kind: 'wait', text: '' });
    const settled = await takeCase(counter, {}, { gesture: aRefund(100) });
    const closed = await takeCase(owner, {}, { gesture: aRefund(100) });
    await act(owner, closed, { kind: 'close' });
    const mine = await takeCase(counter);
    await act(owner, mine, { kind: 'assign', to: counter.staffId });

    expect(await listed('needs_me')).toEqual({ total: 3, ids: [old.id, mine.id, answered.id] });
    expect(await listed('open')).toEqual({ total: 4, ids: [mine.id, waiting.id, answered.id, old.id] });
    expect(await listed('mine')).toEqual({ total: 1, ids: [mine.id] });
    expect(await listed('waiting')).toEqual({ total: 1, ids: [waiting.id] });
    expect(await listed('settled')).toEqual({ total: 2, ids: [closed.id, settled.id] });
    expect(await listed('all', '', { offset: 1, limit: 2 })).toEqual({ total: 6, ids: [closed.id, settled.id] });
  });

  test('beside a customer are hers, the newest first, and the excerpt is short', async () => {
    const anna = shop.aCustomer('Anna Nowak');
    const first = await takeCase(counter, { customerId: anna, what: 'Za długo czekałam. '.repeat(40) });
    const second = await takeCase(counter, { customerId: anna }, { gesture: aRefund(250) });
    await takeCase(counter);
    const rows = await counter.client.complaints.ofCustomer({ customerId: anna });
    expect(rows.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(rows.map(({ cost }) => cost)).toEqual([250, 0]);
    expect(rows[1]?.excerpt).toHaveLength(200);
  });
});

describe('search', () => {
  test.each([
    ['what happened', 'zimna'],
    ['what happened, without accents', 'ZOLTA'],
    ['what she wants', 'zwrot'],
    ['the item', 'flat'],
    ['a note', 'kasjerka'],
    ['an answer', 'przepraszamy'],
    ['her name', 'nowak'],
    ['words from here and there', 'anna zimna flat'],
    ['beginnings of words', 'przep kasj'],
    ['the number of the case', '#2'],
  ])('finds %s', async (_, text) => {
    const anna = shop.aCustomer('Anna Nowak');
    await takeCase(counter, { customerId: shop.aCustomer('Jan Kowal'), item: 'Sernik' });
    const what = 'Kawa była zimna i żółta';
    let one = await takeCase(counter, { customerId: anna, what, wants: 'Zwrot pieniędzy' });
    one = await act(counter, one, { kind: 'note', text: 'Kasjerka pamięta' });
    one = await act(counter, one, { kind: 'answer', channel: 'email', text: 'Przepraszamy' });
    expect(await listed('all', text)).toEqual({ total: 1, ids: [one.id] });
    expect(await listed('settled', text)).toEqual({ total: 0, ids: [] });
  });

  test('finds nothing for what is not there, and takes quotes and signs as they come', async () => {
    await takeCase(counter);
    for (const text of ['tea', '"', '" OR "', 'cold AND tea', '99', 'what:cold tea*']) {
      expect(await listed('all', text)).toMatchObject({ total: text === '"' ? 1 : 0 });
    }
  });

  test('follows a customer who changed her name', async () => {
    const anna = shop.aCustomer('Anna Nowak');
    const one = await takeCase(counter, { customerId: anna });
    await rename(anna, 'Anna Zielińska');
    expect(await listed('all', 'zielinska')).toEqual({ total: 1, ids: [one.id] });
    expect(await listed('all', 'nowak')).toEqual({ total: 0, ids: [] });
    expect(await counter.client.complaints.get({ caseId: one.id })).toMatchObject({ customerName: 'Anna Zielińska' });
  });

  async function rename(customerId: CustomerId, name: string): Promise<void> {
    const { revision, profile } = await counter.client.customers.get({ customerId });
    const order = { commandId: aCommandId(), customerId, revision, profile: { ...profile, name } };
    await counter.client.customers.update(order);
  }
});

test.each(['needs_me', 'open', 'settled', 'all'] as const)(
  '%s: only what is about a reason, or about a group',
  async (view) => {
    const gesture = view === 'settled' ? aRefund(100) : null;
    const took = (reasonId: ReasonId) => takeCase(counter, { reasonId }, { gesture });
    const cold = await took(reasonIdOf('product_cold'));
    const wrong = await took(reasonIdOf('product_wrong'));
    const place = await took(reasonIdOf('place'));
    const about = async (reasonId: ReasonId, text = '') => {
      const found = await counter.client.complaints.list({ view, text, reasonId, offset: 0, limit: 10 });
      return { total: found.total, ids: found.rows.map(({ id }) => id).toSorted((a, b) => a - b) };
    };
    expect(await about(reasonIdOf('product_cold'))).toEqual({ total: 1, ids: [cold.id] });
    // A group has what was archived in it, too.
    const gone = { commandId: aCommandId(), reasonId: reasonIdOf('product_wrong') };
    await owner.client.complaintReasons.archive(gone);
    expect(await about(reasonIdOf('product'))).toEqual({ total: 2, ids: [cold.id, wrong.id] });
    expect(await about(reasonIdOf('place'), 'coffee')).toEqual({ total: 1, ids: [place.id] });
    expect(await about(reasonIdOf('place'), 'tea')).toEqual({ total: 0, ids: [] });
    expect(await about(reasonIdOf('service'))).toEqual({ total: 0, ids: [] });
  },
);

test('the row of a case is what its events lead to, whatever was done with it', { timeout: 60_000 }, async () => {
  const random = aRandom(3);
  for (let n = 0; n < 12; n += 1) await takeCase(counter, { severity: random.oneOf(['minor', 'serious']) });
  const actions = [
    { kind: 'acknowledge' },
    { kind: 'assign', to: counter.staffId },
    { kind: 'assign', to: null },
    { kind: 'severity', to: 'moderate' },
    { kind: 'note', text: 'A note' },
    { kind: 'answer', channel: 'phone', text: 'Yes' },
    { kind: 'wait', text: '' },
    { kind: 'resume' },
    { kind: 'settle', text: '' },
    { kind: 'close' },
    { kind: 'reopen', text: 'Again' },
  ] as const;
  for (let step = 0; step < 300; step += 1) {
    shop.clock.forward(random.between(-600, 9000));
    const now = await counter.client.complaints.get({ caseId: asId<CaseId>(random.between(1, 12)) });
    await act(owner, now, random.oneOf(actions)).catch(() => null);
  }
  const policy = aComplaintPolicy();
  const rules = { policy, calendar: openCalendar(policy.hours, 'Europe/Warsaw') };
  for (let id = 1; id <= 12; id += 1) {
    const events = listEvents(shop.store.read, asId<CaseId>(id));
    const facts = factsOf(events);
    const at = events.at(-1)?.at;
    if (at === undefined) throw new Error('it was taken');
    expect(
      shop.store.read.get(
        `SELECT state, severity, owner_id AS ownerId, answered_at AS answeredAt, settled_at AS settledAt,
           closed_at AS closedAt, reopened, revision, next_due_at AS nextDue FROM complaint WHERE id = :id`,
        { id },
      ),
    ).toEqual({
      state: facts.state,
      severity: facts.severity,
      ownerId: facts.ownerId,
      answeredAt: facts.answeredAt,
      settledAt: facts.settledAt,
      closedAt: facts.closedAt,
      reopened: facts.reopened,
      revision: events.length,
      nextDue: nextClock(clocksOf(facts, rules, at))?.dueAt ?? null,
    });
  }
});

test('an event that was written down is never changed', async () => {
  await takeCase(counter);
  expect(() => shop.store.connection.exec(`UPDATE complaint_event SET detail = '{}'`)).toThrow('append-only');
});
