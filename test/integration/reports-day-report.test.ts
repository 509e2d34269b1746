import { describe, expect, test } from 'vitest';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { businessDayFromIso, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type CommandId, type CustomerId, type Sequence, type StaffId } from '#shared/domain/kernel/ids.ts';
import { staffKey, type CaseFigureName } from '#shared/domain/learn/case-figure.ts';
import type { EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aBusyCafe } from '#test/builders/a-busy-cafe.ts';
import { aCommandId, tuesdayNoon, type Client } from '#test/builders/a-backend.ts';
import { aRefund, act, takeCase } from '#test/builders/a-complaint.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';
import { dayRecount, type DayRecount } from '#test/builders/day-recount.ts';
import { dayInWarsaw } from '#test/builders/learn-recount.ts';

const today = dayInWarsaw(tuesdayNoon) as BusinessDay;
const day = (iso: string): BusinessDay => businessDayFromIso(iso);
const summer = day('2026-03-29');
const winter = day('2025-10-26');

function medianByHand(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;
}

test('every figure of a day equals a recount of its entries', { timeout: 120_000 }, async () => {
  const { window, store } = await aBusyCafe();
  const recount = dayRecount(store);
  const corrected = store.read.all<{ day: number }>(
    `SELECT DISTINCT business_day AS day FROM ledger WHERE kind = 'void'`,
  );
  const changed = [winter - 1, winter, winter + 1, summer - 1, summer, summer + 1];
  const days = [...changed, ...corrected.map(({ day: one }) => one), ...daysBefore(today, 21)];
  let corrections = 0;
  for (const [place, one] of days.entries()) {
    const report = await window.client.reports.dayReport.report({ day: one as BusinessDay });
    const byHand = { figures: recount.figuresOf(one), ...recount.more(one) };
    const { complaintsTaken, ...figures } = report.figures;
    expect([one, figures]).toEqual([one, byHand.figures]);
    expect(report.stampsTakenBack).toBe(byHand.stampsTakenBack);
    expect(report.rewards).toEqual(byHand.rewards);
    const stamped = report.hours.filter(({ visits }) => visits > 0);
    expect(stamped.toSorted((a, b) => a.hour - b.hour)).toEqual(byHand.hours);
    expect(report.corrections).toHaveLength(byHand.corrections);
    expect(report.corrections.reduce((sum, { stamps }) => sum + stamps, 0)).toBe(byHand.correctedStamps);
    expect(report.people.reduce((sum, { stamps }) => sum + stamps, 0)).toBe(byHand.figures.stamps);
    expect(report.people.reduce((sum, { redeemed }) => sum + redeemed, 0)).toBe(byHand.rewards.redeemed.count);
    expect(report.ledger).toMatchObject({ entries: byHand.entries, first: byHand.first, last: byHand.last });
    corrections += byHand.corrections;
    const count = (sql: string) => store.read.get<{ n: number }>(sql, { day: one })?.n;
    expect(complaintsTaken).toBe(
      count('SELECT count(*) AS n FROM complaint WHERE taken_day = :day AND merged_into IS NULL'),
    );
    expect(report.goodwill.all.cost).toBe(
      count(
        'SELECT coalesce(sum(cost), 0) AS n FROM complaint_gesture WHERE business_day = :day AND taken_back_at IS NULL',
      ),
    );
    expect(report.complaints.openAtEnd).toBe(openByHand(store, report.running ? Infinity : report.endsAt));
    expectUsual(report, recount);
    if (place % 4 === 0) await expectLists(window.client, report);
  }
  expect(corrections).toBeGreaterThan(3);
});

/** Numbers of entries and of cases lead to as many of them. */
async function expectLists(client: Client, report: DayReport): Promise<void> {
  const ofDay = { from: report.day, to: report.day };
  const anything = { ...ofDay, programId: null, staffId: null, weekday: null, hour: null };
  const entries = async (figure: EntryFigure, by: number | null = null) =>
    client.reports.entries.count({ ...anything, figure, staffId: by as StaffId | 0 | null });
  expect((await entries('stamps_back')).stamps).toBe(report.stampsTakenBack);
  expect((await entries('corrections')).commands).toBe(report.corrections.length);
  expect((await entries('rewards_redeemed')).entries).toBe(report.rewards.redeemed.count);
  for (const { staffId, corrections } of report.people) {
    expect((await entries('corrections', staffId ?? 0)).commands).toBe(corrections);
  }
  const cases = async (figure: CaseFigureName, key = '') => {
    const wanted = { ...ofDay, figure, key };
    return (await client.complaints.list({ view: 'all', text: '', offset: 0, limit: 1, figure: wanted })).total;
  };
  expect(await cases('taken')).toBe(report.figures.complaintsTaken);
  // The clock of the test stands before the last of the cafe's cases: to the day that goes on they have not happened.
  if (report.running) return;
  expect(await cases('settled_by', staffKey({ staffId: null, weekday: null }))).toBe(report.complaints.settled);
  expect(await cases('open_on')).toBe(report.complaints.openAtEnd);
}

function daysBefore(last: number, count: number): number[] {
  return Array.from({ length: count }, (_, back) => last - back);
}

function expectUsual({ day: of, usual }: DayReport, { figuresOf }: DayRecount): void {
  const compared = Array.from({ length: 26 }, (_, weeks) => figuresOf(of - 7 * (weeks + 1)))
    .filter(({ visits }) => visits > 0)
    .slice(0, 8);
  expect(usual?.days ?? 0).toBe(compared.length);
  if (usual === null) return;
  expect(usual.figures.visits).toBe(medianByHand(compared.map(({ visits }) => visits)));
  expect(usual.figures.stamps).toBe(medianByHand(compared.map(({ stamps }) => stamps)));
  expect(usual.figures.rewardsRedeemed).toBe(medianByHand(compared.map(({ rewardsRedeemed }) => rewardsRedeemed)));
}

/** Open is what was taken and whose last event by then did not settle it. */
function openByHand(store: Store, until: number): number {
  const events = store.read.all<{ id: number; at: number; state: string }>(
    `SELECT complaint_id AS id, event.at, event.state FROM complaint_event AS event
     JOIN complaint ON complaint.id = complaint_id WHERE merged_into IS NULL ORDER BY complaint_id, number`,
  );
  const states = new Map<number, string>();
  for (const { id, at, state } of events) if (at < until) states.set(id, state);
  return [...states.values()].filter((state) => state !== 'settled' && state !== 'closed').length;
}

describe('a bar that closes at four', () => {
  const night = asMoment(Date.UTC(2026, 4, 4, 23, 30)); // half past one in the morning of Tuesday the fifth
  const monday = day('2026-05-04');

  async function stampedAt(shop: OpenShop, at: number, customerId: CustomerId, quantity = 1): Promise<CommandId> {
    shop.clock.set(asMoment(at));
    const { client } = shop.at('counter');
    const [program] = await shop.at('owner').client.programs.list({});
    const commandId = aCommandId();
    await client.cards.stamp({
      commandId,
      customerId,
      programId: program?.id ?? asId(1),
      quantity,
      again: true,
    });
    return commandId;
  }

  async function aBar(): Promise<OpenShop> {
    const shop = anOpenShop();
    shop.clock.set(asMoment(Date.UTC(2026, 4, 4, 16)));
    const { client } = shop.at('owner');
    await client.programs.create({
      commandId: aCommandId(),
      terms: aProgram({ needed: 4, rewardValue: 1200 as never }),
    });
    return shop;
  }

  const reportOf = (client: Client, of: BusinessDay) => client.reports.dayReport.report({ day: of });

  test('the small hours belong to the evening before', async () => {
    const shop = await aBar();
    const anna = shop.aCustomer('Anna Nowak');
    const jan = shop.aCustomer('Jan Nowak');
    await stampedAt(shop, night, anna, 5);
    await stampedAt(shop, night + 3_600_000, jan);
    const { client } = shop.at('owner');
    const running = await reportOf(client, monday);
    expect(running).toMatchObject({
      running: true,
      figures: { visits: 2, firstVisits: 2, stamps: 6, cardsOpened: 3, cardsCompleted: 1, rewardsIssued: 1 },
      rewards: { issued: { count: 1, value: 1200 }, redeemed: { count: 0, value: 0 } },
      hours: [
        { hour: 1, visits: 1 },
        { hour: 2, visits: 1 },
      ],
      people: [{ name: 'Budi', visits: 2, stamps: 6 }],
      usual: null,
      ledger: { entries: 5, imported: 0, first: 1, last: 5, atEnd: { seq: 5 }, now: { seq: 5 } },
    });
    shop.clock.set(tuesdayNoon);
    const tuesday = await reportOf(client, day('2026-05-05'));
    expect(tuesday).toMatchObject({ running: true, figures: { visits: 0 }, hours: [], ledger: { entries: 0 } });
    // Nothing was entered on Tuesday yet: it ends where Monday ended.
    expect(tuesday.ledger.atEnd).toEqual(running.ledger.now);
  });

  test("what is taken back today is today's correction, and yesterday keeps what stands", async () => {
    const shop = await aBar();
    const anna = shop.aCustomer('Anna Nowak');
    await stampedAt(shop, night, anna, 2);
    await stampedAt(shop, night + 60_000, shop.aCustomer('Jan Nowak'));
    shop.clock.set(tuesdayNoon);
    const { client, staffId } = shop.at('owner');
    const before = await reportOf(client, monday);
    await client.cards.void({
      commandId: aCommandId(),
      entry: asId<Sequence>(1),
      reason: 'Wrong customer',
    });
    const after = await reportOf(client, monday);
    expect(after.figures).toMatchObject({ visits: 1, firstVisits: 1, stamps: 1, cardsOpened: 1 });
    expect(after).toMatchObject({ running: false, stampsTakenBack: 2, corrections: [] });
    // The sheet of Monday still names the same last entry; the ledger went on since.
    expect(after.ledger.atEnd).toEqual(before.ledger.atEnd);
    expect(after.ledger.now.seq).toBe(3);
    const tuesday = await reportOf(client, day('2026-05-05'));
    expect(tuesday).toMatchObject({
      figures: { visits: 0, stamps: 0 },
      stampsTakenBack: 0,
      corrections: [
        {
          seq: 3,
          customerId: anna,
          customerName: 'Anna Nowak',
          stamps: 2,
          ofDay: monday,
          staffName: 'Marta',
          approvedBy: null,
          reason: 'Wrong customer',
          undo: false,
        },
      ],
      people: [{ staffId, stamps: 0, corrections: 1 }],
      ledger: { entries: 1, first: 3, last: 3 },
    });
  });

  test('complaints are those of the day, and open is what was open when it ended', async () => {
    const shop = await aBar();
    shop.clock.set(night);
    const owner = shop.at('owner');
    // Settled by the gesture it was taken with.
    await takeCase(owner, {}, { gesture: aRefund(700) });
    const open = await takeCase(owner);
    shop.clock.set(tuesdayNoon);
    await act(owner, open, { kind: 'settle', text: '' });
    expect(await reportOf(owner.client, monday)).toMatchObject({
      complaints: { taken: 2, settled: 1, openAtEnd: 1 },
      goodwill: { all: { gestures: 1, cost: 700 }, kinds: [{ kind: 'refund', gestures: 1, cost: 700 }] },
    });
    expect(await reportOf(owner.client, day('2026-05-05'))).toMatchObject({
      complaints: { taken: 0, settled: 1, openAtEnd: 0 },
      goodwill: { all: { gestures: 0, cost: 0 } },
    });
  });

  test('a sheet can be checked against the ledger', async () => {
    const shop = await aBar();
    await stampedAt(shop, night, shop.aCustomer('Anna Nowak'), 2);
    await stampedAt(shop, night + 60_000, shop.aCustomer('Jan Nowak'));
    const { client } = shop.at('owner');
    const { ledger } = await reportOf(client, monday);
    const check = (seq: number, hash: string) => client.reports.dayReport.checkHead({ seq, hash });
    const hash = ledger.now.hash;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const unchanged = { answer: 'unchanged', day: monday, recomputed: 2, all: true, since: 0 };
    expect(await check(2, hash)).toMatchObject(unchanged);
    expect(await check(2, hash.slice(0, 16))).toMatchObject(unchanged);
    await stampedAt(shop, tuesdayNoon, shop.aCustomer('Ola Nowak'));
    expect(await check(2, hash)).toMatchObject({ ...unchanged, since: 1 });
    expect(await check(1, hash)).toEqual({ answer: 'changed' });
    expect(await check(4, hash)).toEqual({ answer: 'missing', last: 3 });

    // Somebody edits an entry and leaves the hashes alone: the sheet's hash is there, but does not follow any more.
    shop.store.write((db) => {
      db.run('DROP TRIGGER ledger_is_never_updated');
      db.run('UPDATE ledger SET quantity = 1 WHERE seq = 1');
    });
    expect(await check(2, hash)).toEqual({ answer: 'broken', seq: 1 });
  });
});
