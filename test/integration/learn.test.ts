import { expect, test } from 'vitest';
import type { CaseFigure } from '#shared/contract/case-figure.ts';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { channels, gestureKinds } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CaseId } from '#shared/domain/kernel/ids.ts';
import { aBackend, aCommandId, tuesdayNoon } from '#test/builders/a-backend.ts';
import { act, aRefund, takeCase } from '#test/builders/a-complaint.ts';
import { aBusyCafe } from '#test/builders/a-busy-cafe.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import {
  compareByHand,
  dayInWarsaw,
  lastSettled,
  rankOf,
  rowsOfFile,
  shiftOf,
  type CountedCase,
} from '#test/builders/learn-recount.ts';

test('every figure equals a recount, and the list behind it is as long', { timeout: 120_000 }, async () => {
  const { window, store } = await aBusyCafe();
  const { client } = window;
  const rows = rowsOfFile(store);
  const today = dayInWarsaw(tuesdayNoon);
  const period = { from: (today - 112) as BusinessDay, to: (today - 3) as BusinessDay };
  const report = await client.learn.report(period);

  const into = new Map(rows.merged.map(({ id, merged_into: other }) => [id, other]));
  const standing = (id: number): number => {
    const other = into.get(id);
    return other === undefined ? id : standing(other);
  };
  expect(into.size).toBeGreaterThan(3);
  const whole = rows.cases.filter(({ id }) => !into.has(id));
  const within = whole.filter(({ taken_day }) => taken_day >= period.from && taken_day <= period.to);
  const details = new Map<number, CaseDetail>();
  for (const { id } of within) details.set(id, await client.complaints.get({ caseId: asId<CaseId>(id) }));
  const detail = ({ id }: CountedCase): CaseDetail => {
    const found = details.get(id);
    if (found === undefined) throw new Error(`case ${id} was read`);
    return found;
  };
  const those = (is: (one: CaseDetail, row: CountedCase) => boolean) =>
    within.filter((row) => is(detail(row), row)).map(({ id }) => id);

  /** The numbers behind a figure: they are listed, and counted. */
  const listed = async (figure: CaseFigure['figure'], expected: readonly number[], key?: string) => {
    const filter = { ...period, figure, ...(key === undefined ? {} : { key }) };
    const all = { view: 'all', text: '', offset: 0, limit: 200 } as const;
    const page = await client.complaints.list({ ...all, figure: filter });
    expect([figure, key, page.total]).toEqual([figure, key, expected.length]);
    const ids: number[] = [];
    for (let offset = 0; offset < page.total; offset += 200) {
      const more = await client.complaints.list({ ...all, offset, figure: filter });
      ids.push(...more.rows.map(({ id }) => id));
    }
    expect(ids.toSorted((a, b) => a - b)).toEqual(expected);
    return expected.length;
  };

  expect(within.length).toBeGreaterThan(150);
  expect(report.taken).toBe(
    await listed(
      'taken',
      those(() => true),
    ),
  );
  const before = whole.filter(({ taken_day }) => taken_day >= period.from - 110 && taken_day < period.from);
  expect(report.takenBefore).toBe(before.length);

  // Reasons: a group with everything in it, and each by itself.
  const about = new Map(within.map(({ id, reason_id: reason }) => [id, reason]));
  const groupOf = new Map(rows.reasons.map(({ id, parent_id: parent }) => [id, parent ?? id]));
  let sofar = 0;
  let last = Infinity;
  for (const group of report.reasons) {
    const inGroup = those((_, { id }) => groupOf.get(about.get(id) ?? 0) === group.id);
    expect(await listed('group', inGroup, String(group.id))).toBe(group.count);
    expect(group.count).toBeLessThanOrEqual(last);
    last = group.count;
    let inside = sofar;
    for (const reason of group.reasons) {
      const exactly = those((_, { id }) => about.get(id) === reason.id);
      expect(await listed('reason', exactly, String(reason.id))).toBe(reason.count);
      inside += reason.count;
      expect(reason.cumulative).toBeCloseTo(inside / within.length, 12);
    }
    sofar += group.count;
    expect(group.reasons.length === 0 ? sofar : inside).toBe(sofar);
    expect(group.share).toBeCloseTo(group.count / within.length, 12);
    expect(group.cumulative).toBeCloseTo(sofar / within.length, 12);
  }
  expect(sofar).toBe(within.length);
  expect(report.reasons).toHaveLength(6);

  // Items: accents, case and signs make no other item.
  const folded = (text: string) => text.toLowerCase().replace('ż', 'z').replace('-', ' ');
  const names = new Map<string, string[]>();
  for (const { item } of within) {
    if (item !== '') names.set(folded(item), [...(names.get(folded(item)) ?? []), item]);
  }
  expect(report.items.none).toBe(within.filter(({ item }) => item === '').length);
  expect(
    await listed(
      'item',
      those((_, { item }) => item === ''),
      '',
    ),
  ).toBe(report.items.none);
  expect(report.items.rows).toHaveLength(names.size);
  for (const { key, name, count } of report.items.rows) {
    const spelt = names.get(key) ?? [];
    expect(count).toBe(spelt.length);
    const often = (one: string) => spelt.filter((other) => other === one).length;
    expect(often(name)).toBe(Math.max(...spelt.map(often)));
    await listed(
      'item',
      those((_, { item }) => item !== '' && folded(item) === key),
      key,
    );
  }

  expect(report.channels.map(({ channel }) => channel).toSorted()).toEqual(channels.toSorted());
  for (const { channel, count } of report.channels) {
    expect(
      await listed(
        'channel',
        those((one) => one.channel === channel),
        channel,
      ),
    ).toBe(count);
  }
  const shifts = new Set(within.map(({ taken_at }) => shiftOf(taken_at)));
  expect(report.shifts.map(({ weekday, part }) => `${weekday}-${part}`).toSorted()).toEqual([...shifts].toSorted());
  for (const { weekday, part, count } of report.shifts) {
    const key = `${weekday}-${part}`;
    expect(
      await listed(
        'shift',
        those((_, { taken_at }) => shiftOf(taken_at) === key),
        key,
      ),
    ).toBe(count);
  }

  // Times, and the verdict of the clocks on each case's own screen.
  const answeredAt = ({ events }: CaseDetail) =>
    events.find(({ what }) => ['answered', 'gesture', 'settled'].includes(what.kind))?.at ?? null;
  // What only a gesture had settled is open again with it; the case says so itself.
  const settledAt = (one: CaseDetail) => (one.settle.stoppedAt === null ? null : lastSettled(one));
  const waited = (at: (one: CaseDetail) => number | null) =>
    within.flatMap((row) => {
      const moment = at(detail(row));
      return moment === null ? [] : [moment - row.taken_at];
    });
  for (const [wait, at, names] of [
    [report.answer, answeredAt, ['answered', 'unanswered', 'answer_met', 'answer_missed', 'answer']],
    [report.settle, settledAt, ['settled', 'unsettled', 'settle_met', 'settle_missed', 'settle']],
  ] as const) {
    expect(wait.done).toBe(
      await listed(
        names[0],
        those((one) => at(one) !== null),
      ),
    );
    expect(wait.notYet).toBe(
      await listed(
        names[1],
        those((one) => at(one) === null),
      ),
    );
    expect(wait.median).toBe(rankOf(waited(at), 50));
    expect(wait.ninety).toBe(rankOf(waited(at), 90));
    const met = await listed(
      names[2],
      those((one) => one[names[4]].state === 'met'),
    );
    const missed = await listed(
      names[3],
      those((one) => one[names[4]].state === 'missed'),
    );
    expect([wait.inTime.count, wait.inTime.of]).toEqual([met, met + missed]);
    expect(met).toBeGreaterThan(0);
    expect(missed).toBeGreaterThan(0);
  }
  expect(report.onTheSpot).toMatchObject({
    count: await listed(
      'on_the_spot',
      those((one, { taken_at }) => settledAt(one) === taken_at),
    ),
    of: within.length,
  });
  const sameDay = those((one, { taken_day }) => dayInWarsaw(settledAt(one) ?? 0) === taken_day);
  expect(report.sameDay).toMatchObject({ count: await listed('same_day', sameDay), of: within.length });
  expect(report.onTheSpot.count).toBeGreaterThan(0);
  expect(report.sameDay.count).toBeGreaterThan(report.onTheSpot.count);

  // What was given, whenever the case was taken.
  const given = rows.gestures.filter(
    (one) => one.taken_back_at === null && one.business_day >= period.from && one.business_day <= period.to,
  );
  const casesOf = (some: typeof given) =>
    [...new Set(some.map((one) => standing(one.complaint_id)))].toSorted((a, b) => a - b);
  const costOf = (some: typeof given) => some.reduce((sum, { cost }) => sum + cost, 0);
  expect(report.gestures.all).toEqual({
    cases: await listed('gesture', casesOf(given)),
    gestures: given.length,
    cost: costOf(given),
  });
  for (const kind of gestureKinds) {
    const ofKind = given.filter((one) => one.kind === kind);
    const found = report.gestures.kinds.find((one) => one.kind === kind);
    expect(found?.cases ?? 0).toBe(await listed('gesture', casesOf(ofKind), kind));
    expect(found?.gestures ?? 0).toBe(ofKind.length);
    expect(found?.cost ?? 0).toBe(costOf(ofKind));
  }

  const promises = within.flatMap((row) => detail(row).promises);
  const inState = (state: string) => promises.filter((one) => one.state === state).length;
  const having = (state: string) => those((one) => one.promises.some((promise) => promise.state === state));
  expect(report.promises).toMatchObject({
    made: promises.length,
    open: inState('open'),
    kept: { count: inState('kept'), of: inState('kept') + inState('broken') },
    cases: {
      made: await listed(
        'promised',
        those((one) => one.promises.length > 0),
      ),
      open: await listed('promise_open', having('open')),
      kept: await listed('promise_kept', having('kept')),
      broken: await listed('promise_broken', having('broken')),
    },
  });
  expect(inState('open') * inState('kept') * inState('broken')).toBeGreaterThan(0);
  const reopened = await listed(
    'reopened',
    those((one) => one.reopened > 0),
  );
  expect(report.reopened).toMatchObject({ count: reopened, of: within.length });
  expect(reopened).toBeGreaterThan(0);

  // The score given last, of those that were given.
  const scores = new Map<number, number>();
  for (const { complaint_id: id, score } of rows.ratings) {
    if (score !== null) scores.set(standing(id), score);
  }
  const scored = (is: (score: number) => boolean) => those((_, { id }) => is(scores.get(id) ?? 0));
  expect(report.satisfaction.satisfied).toMatchObject({
    count: await listed(
      'satisfied',
      scored((score) => score >= 4),
    ),
    of: await listed(
      'scored',
      scored((score) => score > 0),
    ),
  });
  expect(report.satisfaction.scores).toHaveLength(5);
  for (const { score, count } of report.satisfaction.scores) {
    expect(
      await listed(
        'score',
        scored((one) => one === score),
        String(score),
      ),
    ).toBe(count);
  }

  // Who came back.
  const returns = await client.learn.returns(period);
  const seen = new Set<number>();
  const first = within.filter(({ customer_id: customer, taken_day }) => {
    if (customer === null || seen.has(customer) || taken_day > today - 30) return false;
    seen.add(customer);
    return true;
  });
  const back = first.filter((one) =>
    rows.visits.some(
      (visit) =>
        visit.customer_id === one.customer_id &&
        visit.business_day > one.taken_day &&
        visit.business_day <= one.taken_day + 30,
    ),
  );
  const ids = (some: readonly CountedCase[]) => some.map(({ id }) => id);
  expect(returns.complainers).toMatchObject({
    count: await listed('came_back', ids(back)),
    of: await listed('complainers', ids(first)),
  });
  await listed('stayed_away', ids(first.filter((one) => !back.includes(one))));
  const byHand = compareByHand(rows, first);
  const { complainers, alike } = returns.compared ?? {};
  expect([complainers?.count, complainers?.of]).toEqual(byHand.complainers);
  expect([alike?.count, alike?.of]).toEqual(byHand.alike);
  expect(byHand.complainers[1]).toBeGreaterThanOrEqual(10);
});

test('an empty shop has nothing to learn from, and says nothing about before', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const period = { from: 20_000 as BusinessDay, to: 20_600 as BusinessDay };
  expect(await client.learn.report(period)).toMatchObject({
    taken: 0,
    takenBefore: null,
    answer: { done: 0, median: null, inTime: { of: 0, interval: null } },
    onTheSpot: { count: 0, of: 0, interval: null },
    gestures: { all: { cases: 0, cost: 0 } },
  });
  expect(await client.learn.returns(period)).toMatchObject({ complainers: { of: 0 }, compared: null });
});

test('targets that change judge what is settled anew, as its own screen does', async () => {
  const shop = anOpenShop();
  const owner = shop.at('owner');
  const taken = await takeCase(owner);
  shop.clock.forward(2 * 3600);
  await act(owner, taken, { kind: 'settle', text: '' });
  const today = dayInWarsaw(shop.clock.now()) as BusinessDay;
  const inTime = async () => (await owner.client.learn.report({ from: today, to: today })).settle.inTime.count;
  expect(await inTime()).toBe(1);
  const { policy } = { policy: await owner.client.complaints.policy() };
  const strict = { kind: 'open_minutes', minutes: 5 } as const;
  const targets = { answer: strict, settle: strict };
  await owner.client.complaints.savePolicy({
    commandId: aCommandId(),
    policy: { ...policy, targets: { minor: targets, moderate: targets, serious: targets } },
  });
  expect((await owner.client.complaints.get({ caseId: taken.id })).settle.state).toBe('missed');
  expect(await inTime()).toBe(0);
});

test('cases of an older file are read when it is opened', async () => {
  const shop = anOpenShop();
  const owner = shop.at('owner');
  await takeCase(owner, {}, { gesture: aRefund(100) });
  shop.store.write((db) =>
    db.run(`UPDATE complaint SET taken_part = NULL, settled_same_day = NULL, answer_met = NULL, settle_met = NULL`),
  );
  const today = dayInWarsaw(shop.clock.now()) as BusinessDay;
  expect((await owner.client.learn.report({ from: today, to: today })).sameDay.count).toBe(0);
  await shop.backend.close();
  const again = aBackend({ folder: shop.folder, clock: shop.clock }).window();
  again.connection.session = owner.connection.session;
  const report = await again.client.learn.report({ from: today, to: today });
  expect(report).toMatchObject({ sameDay: { count: 1 }, answer: { inTime: { count: 1 } } });
  expect(report.shifts).toEqual([{ weekday: 2, part: 'afternoon', count: 1 }]);
});
