import { expect, test } from 'vitest';
import type { ProgramFiguresFigure } from '#shared/contract/reports/figure-cards.contract.ts';
import type { ProgramFigures, ProgramNumbers } from '#shared/contract/reports/program-figures.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { everybody } from '#shared/domain/reports/segments/definition.ts';
import { nearestRank } from '#shared/domain/statistics/quantile.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aCommandId, aStaffMember, type TestWindow } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { aLongPast, aSampleCafe } from '#test/builders/a-sample-cafe.ts';

interface CountedCard {
  readonly program: number;
  readonly version: number;
  readonly needed: number;
  readonly state: string;
  readonly stamps: number;
  readonly day: number;
  readonly doneDay: number | null;
  readonly movedDay: number;
}

interface CountedReward {
  readonly program: number;
  readonly version: number;
  readonly value: number;
  readonly state: string;
  readonly day: number;
  readonly settledDay: number | null;
  readonly expiry: number | null;
}

/** Cards and rewards as the file has them, their days from the ledger. */
function rowsOf(store: Store, { programId, from, to }: ReportFilter, customers = '1 = 1') {
  const program = programId === null ? '' : `AND card.program_id = ${programId}`;
  const all = store.read.all<CountedCard>(
    `SELECT card.program_id AS program, program_version_id AS version, stamps_needed AS needed, state, stamps,
       opened_day AS day,
       (SELECT max(business_day) FROM ledger WHERE ledger.card_id = card.id AND kind = 'card_completed') AS doneDay,
       (SELECT max(business_day) FROM ledger WHERE ledger.card_id = card.id AND quantity <> 0) AS movedDay
     FROM card JOIN program_version ON program_version.id = program_version_id
     WHERE state <> 'withdrawn' ${program} AND customer_id IN (SELECT id FROM customer WHERE ${customers})`,
  );
  const rewards = store.read.all<CountedReward>(
    `SELECT card.program_id AS program, program_version_id AS version, reward_value AS value, state,
       issued_day AS day, reward_expiry_days AS expiry,
       (SELECT max(business_day) FROM ledger WHERE ledger.reward_id = card.id
          AND kind IN ('reward_redeemed', 'reward_expired')) AS settledDay
     FROM reward AS card JOIN program_version ON program_version.id = program_version_id
     WHERE state <> 'withdrawn' ${program} AND customer_id IN (SELECT id FROM customer WHERE ${customers})`,
  );
  const within = ({ day }: { readonly day: number }) => day >= from && day <= to;
  return { all, begun: all.filter(within), rewards, issued: rewards.filter(within) };
}

type Rows = ReturnType<typeof rowsOf>;

function ranks(days: readonly number[]) {
  const sorted = days.toSorted((a, b) => a - b);
  return {
    n: sorted.length,
    low: nearestRank(sorted, 0.25),
    median: nearestRank(sorted, 0.5),
    high: nearestRank(sorted, 0.75),
  };
}

function expectNumbers(
  numbers: ProgramNumbers,
  { begun, issued }: Pick<Rows, 'begun' | 'issued'>,
  today: number,
): void {
  const full = begun.filter(({ state }) => state === 'completed');
  expect(numbers.cards).toEqual({
    started: begun.length,
    halfFull: begun.filter(({ stamps, needed }) => stamps * 2 >= needed).length,
    finished: full.length,
    lapsed: begun.filter(({ state }) => state === 'expired').length,
    open: begun.filter(({ state }) => state === 'open').length,
  });
  expect(numbers.finish.quartiles).toEqual(ranks(full.map(({ day, doneDay }) => Number(doneDay) - day)));
  for (const { days, share } of numbers.finish.within) {
    // Kaplan-Meier by hand: who is looked at for so long, and how many of them are full on that day.
    let waiting = 1;
    for (let time = 0; time <= days; time += 1) {
      const looked = begun.filter(
        ({ state, day, doneDay }) => (state === 'completed' ? Number(doneDay) : today) - day >= time,
      );
      const done = full.filter(({ day, doneDay }) => Number(doneDay) - day === time);
      if (looked.length > 0) waiting *= 1 - done.length / looked.length;
    }
    expect(share).toBeCloseTo(1 - waiting, 9);
  }
  const of = (state: string) => issued.filter((reward) => reward.state === state);
  expect(numbers.rewards).toMatchObject({
    issued: issued.length,
    redeemed: { count: of('redeemed').length, of: of('redeemed').length + of('expired').length },
    expired: of('expired').length,
    waiting: of('waiting').length,
    untilUsed: ranks(of('redeemed').map(({ day, settledDay }) => Number(settledDay) - day)),
  });
}

function expectReport(report: ProgramFigures, rows: Rows, { from, to }: ReportFilter, today: number): void {
  expectNumbers(report.all, rows, today);
  expect(report.waitingNow).toBe(rows.rewards.filter(({ state }) => state === 'waiting').length);
  for (const program of report.programs) {
    const own = <Row extends { readonly program: number }>(all: readonly Row[]) =>
      all.filter((row) => row.program === program.programId);
    const begun = own(rows.begun);
    expectNumbers(program, { begun, issued: own(rows.issued) }, today);
    const alike = begun.filter(({ needed }) => needed === program.needed);
    expect(program.onOtherTerms).toBe(begun.length - alike.length);
    program.reached.forEach((cards, index) => {
      expect(cards).toBe(alike.filter(({ stamps }) => stamps >= index + 1).length);
    });
    const stopped = own(rows.all).filter(
      ({ state, movedDay, needed }) =>
        needed === program.needed &&
        movedDay >= from &&
        movedDay <= to &&
        (state === 'expired' || (state === 'open' && today - movedDay > report.stillAfterDays)),
    );
    expect(program.stall.cards).toBe(stopped.filter(({ stamps }) => stamps > 0).length);
    for (const { step, still, lapsed } of program.stall.steps) {
      const here = stopped.filter(({ stamps }) => stamps === step);
      expect([still, lapsed]).toEqual([
        here.filter(({ state }) => state === 'open').length,
        here.filter(({ state }) => state === 'expired').length,
      ]);
    }
  }
  const inPrograms = report.programs.reduce((sum, { cards }) => sum + cards.started, 0);
  expect(inPrograms).toBe(report.all.cards.started);
}

function expectLiability({ liability, stillAfterDays }: ProgramFigures, rows: Rows, today: number): void {
  if (liability === null) throw new Error('The owner sees what is owed');
  const waiting = rows.rewards.filter(({ state }) => state === 'waiting');
  const open = rows.all.filter(({ state }) => state === 'open');
  const worth = (rewards: readonly CountedReward[]) => rewards.reduce((sum, { value }) => sum + value, 0);
  expect(liability.rewards).toMatchObject({ waiting: waiting.length, face: worth(waiting) });
  expect(liability.stamps).toMatchObject({
    cards: open.length,
    stillCards: open.filter(({ movedDay }) => today - movedDay > stillAfterDays).length,
    stamps: open.reduce((sum, { stamps }) => sum + stamps, 0),
  });
  for (const one of liability.versions) {
    const cards = rows.all.filter(({ version }) => version === one.versionId);
    const moving = cards.filter(({ state, movedDay }) => state === 'open' && today - movedDay <= stillAfterDays);
    const programOf = cards[0]?.program ?? rows.rewards.find(({ version }) => version === one.versionId)?.program;
    const ofProgram = rows.rewards.filter(({ program }) => program === programOf);
    const ripe = ofProgram.filter(
      ({ day, expiry, state }) => expiry !== null && day + expiry < today && state !== 'waiting',
    );
    const used = ripe.filter(({ state }) => state === 'redeemed').length;
    const redeemed = ripe.length < 30 ? 1 : used / ripe.length;
    expect(one.redemption).toMatchObject({ count: used, of: ripe.length });
    const full = cards.filter(({ state }) => state === 'completed').length;
    let expected = 0;
    for (const { stamps } of moving) {
      const stopped = cards.filter((card) => card.state !== 'completed' && !moving.includes(card));
      const settled = full + stopped.filter((card) => card.stamps >= stamps).length;
      expected += (stamps * one.value * (settled < 30 ? 1 : full / settled) * redeemed) / one.needed;
    }
    expect(Math.abs(one.stamps.expected - expected)).toBeLessThanOrEqual(0.5 + 1e-6);
    expect(one.rewards.expected).toBe(Math.round(one.rewards.face * redeemed));
  }
  for (const { day, waiting: then, face } of liability.overTime.points) {
    const stood = rows.rewards.filter(
      (reward) =>
        reward.day <= day && (reward.settledDay === null || reward.state === 'waiting' || reward.settledDay > day),
    );
    expect([then, face]).toEqual([stood.length, worth(stood)]);
  }
}

type Client = TestWindow['client'];
type Behind = Partial<ProgramFiguresFigure> & Pick<ProgramFiguresFigure, 'what'>;

/** The list behind every number of the report is as long as the number says. */
async function expectLists(client: Client, report: ProgramFigures, filter: ReportFilter): Promise<void> {
  const nothing = { programId: null, versionId: null, step: null, day: null };
  const listed = async (figure: Behind): Promise<number> => {
    const order = { figure: { ...nothing, ...figure }, filter, offset: 0, limit: 1 };
    return (await client.reports.programFigures.cards(order)).total;
  };
  for (const one of [{ ...report.all, programId: null }, ...report.programs]) {
    const { programId, cards, rewards } = one;
    const counts: Partial<Record<ProgramFiguresFigure['what'], number>> = {
      cardsStarted: cards.started,
      cardsHalfFull: cards.halfFull,
      cardsFinished: cards.finished,
      cardsLapsed: cards.lapsed,
      cardsOpen: cards.open,
      rewardsIssued: rewards.issued,
      rewardsRedeemed: rewards.redeemed.count,
      rewardsExpired: rewards.expired,
      rewardsWaiting: rewards.waiting,
    };
    for (const what of Object.keys(counts) as ProgramFiguresFigure['what'][]) {
      expect([what, await listed({ what, programId })]).toEqual([what, counts[what]]);
    }
  }
  for (const { programId, reached, stall } of report.programs) {
    for (const [index, cards] of reached.entries()) {
      const step = index + 1;
      expect(await listed({ what: 'cardsReached', programId, step })).toBe(cards);
      if (step === reached.length) continue;
      expect(await listed({ what: 'cardsNotFurther', programId, step })).toBe(cards - (reached[step] ?? 0));
    }
    for (const { step, still, lapsed } of stall.steps) {
      expect(await listed({ what: 'standingAt', programId, step })).toBe(still);
      expect(await listed({ what: 'lapsedAt', programId, step })).toBe(lapsed);
      expect(await listed({ what: 'stalledAt', programId, step })).toBe(still + lapsed);
    }
  }
  expect(await listed({ what: 'rewardsWaitingNow' })).toBe(report.waitingNow);
  expect(await listed({ what: 'cardsOpenNow' })).toBe(report.liability?.stamps.cards);
  for (const { versionId, waiting, cards } of report.liability?.versions ?? []) {
    expect(await listed({ what: 'rewardsWaitingNow', versionId })).toBe(waiting);
    expect(await listed({ what: 'cardsOpenNow', versionId })).toBe(cards);
  }
  for (const { day, waiting } of report.liability?.overTime.points ?? []) {
    expect(await listed({ what: 'rewardsWaitingOn', day })).toBe(waiting);
  }
}

test('every figure equals a recount of cards, rewards and ledger', { timeout: 180_000 }, async () => {
  const { window, store, today } = await aSampleCafe(aLongPast);
  const { client } = window;
  const [big] = await client.programs.list({});
  const may = { ...everybody, birthdayMonth: 5 };
  const order = { commandId: aCommandId(), segmentId: null, name: 'Born in May', definition: may };
  const segment = await client.reports.segments.save(order);
  const whole = wholePeriod(0 as BusinessDay, today);
  const someMonths = wholePeriod(addDays(today, -250), addDays(today, -61));
  const inMay = 'birthday_month = 5 AND id IN (SELECT customer_id FROM visit)';
  const asked: [ReportFilter, string?][] = [
    [whole],
    [someMonths],
    [wholePeriod(addDays(today, -27), today)],
    [{ ...someMonths, programId: big?.id ?? null }],
    [{ ...whole, segmentId: segment.id }, inMay],
    [{ ...someMonths, segmentId: segment.id, programId: big?.id ?? null }, inMay],
  ];
  for (const [filter, customers] of asked) {
    const report = await client.reports.programFigures.report(filter);
    const rows = rowsOf(store, filter, customers);
    expectReport(report, rows, filter, today);
    expectLiability(report, rows, today);
    await expectLists(client, report, filter);
  }
  const { all, programs, liability } = await client.reports.programFigures.report(whole);
  expect(all.cards.started).toBeGreaterThan(200);
  expect(all.cards.finished).toBeGreaterThan(100);
  expect(all.rewards.expired).toBeGreaterThan(0);
  expect(programs[0]?.stall.cards).toBeGreaterThan(20);
  expect(liability?.versions.some(({ redemption }) => redemption.basis === 'own')).toBe(true);
});

test('an empty shop, one card, and a card on older terms', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const always = wholePeriod(0 as BusinessDay, 40_000 as BusinessDay);
  const report = () => client.reports.programFigures.report(always);
  expect(await report()).toMatchObject({ programs: [], waitingNow: 0, liability: { total: { face: 0, expected: 0 } } });

  const terms = aProgram({ needed: 4, starterStamps: 1 });
  const program = await client.programs.create({ commandId: aCommandId(), terms });
  const customerId = shop.aCustomer();
  const order = { commandId: aCommandId(), customerId, programId: program.id, quantity: 1, again: true };
  await client.cards.stamp(order);
  const one = await report();
  expect(one.programs).toMatchObject([
    { cards: { started: 1, halfFull: 1, finished: 0, open: 1 }, reached: [1, 1, 0, 0], stall: { cards: 0, most: [] } },
  ]);
  expect(one.liability?.stamps).toMatchObject({ cards: 1, stamps: 2, face: 700, expected: 700 });

  const longer = { ...terms, stampsNeeded: 6 };
  await client.programs.change({ commandId: aCommandId(), programId: program.id, terms: longer });
  expect((await report()).programs).toMatchObject([{ needed: 6, onOtherTerms: 1, reached: [0, 0, 0, 0, 0, 0] }]);
});

test('the list behind a figure has a row for each card, and pages through all of them', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const terms = aProgram({ needed: 2 });
  const program = await client.programs.create({ commandId: aCommandId(), terms });
  const customerId = shop.aCustomer('Ewa');
  const stamp = async (quantity: number) =>
    client.cards.stamp({ commandId: aCommandId(), customerId, programId: program.id, quantity, again: true });
  await stamp(3);
  const filter = wholePeriod(0 as BusinessDay, 40_000 as BusinessDay);
  const cards = async (what: ProgramFiguresFigure['what'], offset: number) => {
    const figure = { what, programId: program.id, versionId: null, step: null, day: null };
    return client.reports.programFigures.cards({ figure, filter, offset, limit: 1 });
  };
  const ewas = { customerId, customerName: 'Ewa', programName: terms.name };
  expect(await cards('cardsStarted', 0)).toMatchObject({
    total: 2,
    rows: [{ ...ewas, stamps: { on: 1, of: 2 }, state: 'open' }],
  });
  expect(await cards('cardsStarted', 1)).toMatchObject({
    total: 2,
    rows: [{ ...ewas, stamps: { on: 2, of: 2 }, state: 'completed' }],
  });
  const waiting = { ...ewas, stamps: null, reward: terms.rewardText, state: 'waiting', last: null };
  expect(await cards('rewardsWaitingNow', 0)).toMatchObject({ total: 1, rows: [waiting] });
  await stamp(1);
  expect((await cards('rewardsWaitingNow', 0)).total).toBe(2);
});

test('amounts are for the owner; a manager sees counts', async () => {
  const shop = anOpenShop();
  const owner = shop.at('owner');
  const manager = shop.window();
  const staffId = await aStaffMember(owner, { name: 'Ola', role: 'manager', pin: '284691' });
  await manager.client.session.signIn({ staffId, pin: '284691' });
  const filter = wholePeriod(0 as BusinessDay, 40_000 as BusinessDay);
  expect((await owner.client.reports.programFigures.report(filter)).liability).not.toBeNull();
  expect((await manager.client.reports.programFigures.report(filter)).liability).toBeNull();
});
