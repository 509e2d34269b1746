import { expect, test } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { staffKey } from '#shared/domain/learn/case-figure.ts';
import type { EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { fillShifts } from '#main/backend/store/migrations/0052-fill-shifts.ts';
import { errorOf, tuesdayNoon, warsawCafe } from '#test/builders/a-backend.ts';
import { aBusyCafe } from '#test/builders/a-busy-cafe.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { anOpenShop, aShop, type OpenShop } from '#test/builders/a-shop.ts';
import { dayInWarsaw } from '#test/builders/learn-recount.ts';
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

/** What a figure of the ledger is counted from, entry by entry. */
interface Entry {
  readonly seq: number;
  readonly kind: string;
  readonly at: number;
  readonly business_day: number;
  readonly quantity: number;
  readonly staff_id: number | null;
  readonly approved_by: number | null;
  readonly customer_id: number;
  readonly command: string;
  readonly undo: number | null;
  /** How it was taken back: 1 at once, 0 later, null not at all. */
  readonly back: number | null;
}

test(
  'every figure of the sample cafe equals a recount, and leads to as many entries',
  { timeout: 120_000 },
  async () => {
    const { window, store } = await aBusyCafe();
    const { client } = window;
    const today = dayInWarsaw(tuesdayNoon);
    const filter = wholePeriod((today - 200) as BusinessDay, (today - 5) as BusinessDay);
    const entries = store.read.all<Entry>(
      `SELECT seq, kind, at, business_day, quantity, staff_id, approved_by, customer_id, hex(command_id) AS command,
       detail ->> '$.undo' AS undo,
       (SELECT ifnull(void.detail ->> '$.undo', 0) FROM ledger AS void WHERE void.reverses = ledger.seq) AS back
     FROM ledger WHERE business_day BETWEEN :from AND :to`,
      { from: filter.from, to: filter.to },
    );
    const report = await client.reports.shifts.table(filter);
    expect(report.people.length).toBeGreaterThan(2);
    for (const person of report.people) {
      const by = person.staffId;
      const own = entries.filter((entry) => (entry.staff_id ?? 0) === by);
      const stamps = own.filter(({ kind }) => kind === 'stamp');
      const sum = (those: readonly Entry[]): number => those.reduce((total, { quantity }) => total + quantity, 0);
      const standing = stamps.filter(({ back }) => back === null);
      expect(person.till).toMatchObject({
        stamps: sum(standing),
        stampsUndone: sum(stamps.filter(({ back }) => back === 1)),
        stampsVoided: sum(stamps.filter(({ back }) => back === 0)),
        rewardsIssued: own.filter(({ kind, back }) => kind === 'reward_issued' && back === null).length,
        rewardsRedeemed: own.filter(({ kind, back }) => kind === 'reward_redeemed' && back === null).length,
        undos: new Set(own.filter(({ kind, undo }) => kind === 'void' && undo === 1).map(({ command }) => command))
          .size,
        voids: new Set(own.filter(({ kind, undo }) => kind === 'void' && undo === null).map(({ command }) => command))
          .size,
      });
      expect(person.visits).toBe(new Set(standing.map((one) => `${one.customer_id} ${one.business_day}`)).size);
      const query = { ...everything(filter), staffId: by };
      const counted = async (figure: EntryFigure) => client.reports.entries.count({ ...query, figure });
      expect((await counted('stamps')).stamps).toBe(person.till.stamps);
      expect((await counted('stamps_undone')).stamps).toBe(person.till.stampsUndone);
      expect((await counted('cards_opened')).entries).toBe(person.till.cardsOpened);
      expect((await counted('rewards_issued')).entries).toBe(person.till.rewardsIssued);
      expect((await counted('undos')).commands).toBe(person.till.undos);
    }
    const enrolled = store.read.all<{ by: number; n: number }>(
      `SELECT enrolled_by AS by, count(*) AS n FROM customer WHERE enrolled_day BETWEEN :from AND :to AND enrolled_by > 0 GROUP BY 1`,
      { from: filter.from, to: filter.to },
    );
    const taken = store.read.all<{ by: number; n: number }>(
      `SELECT taken_by AS by, count(*) AS n FROM complaint
     WHERE taken_day BETWEEN :from AND :to AND merged_into IS NULL GROUP BY 1`,
      { from: filter.from, to: filter.to },
    );
    for (const { staffId, desk } of report.people) {
      expect(desk?.enrolments).toBe(enrolled.find(({ by }) => by === staffId)?.n ?? 0);
      expect(desk?.complaintsTaken).toBe(taken.find(({ by }) => by === staffId)?.n ?? 0);
      for (const [figure, count] of [
        ['taken_by', desk?.complaintsTaken],
        ['settled_by', desk?.complaintsSettled],
      ] as const) {
        if (staffId === 0) continue;
        const key = staffKey({ staffId, weekday: null });
        const cases = { from: filter.from, to: filter.to, figure, key };
        const listed = await client.complaints.list({ view: 'all', text: '', offset: 0, limit: 1, figure: cases });
        expect([figure, listed.total]).toEqual([figure, count]);
      }
    }
    const hourOf = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: warsawCafe.zone });
    const takenAt = store.read.all<{ at: number }>(
      `SELECT taken_at AS at FROM complaint WHERE taken_day BETWEEN :from AND :to AND merged_into IS NULL`,
      { from: filter.from, to: filter.to },
    );
    for (const { hour, desk } of report.hours.filter((one) => one.hour >= 0)) {
      expect(desk?.complaintsTaken).toBe(takenAt.filter(({ at }) => Number(hourOf.format(at)) === hour).length);
      const key = staffKey({ staffId: null, weekday: null, hour });
      for (const [figure, count] of [
        ['taken_by', desk?.complaintsTaken],
        ['settled_by', desk?.complaintsSettled],
      ] as const) {
        const cases = { from: filter.from, to: filter.to, figure, key };
        const listed = await client.complaints.list({ view: 'all', text: '', offset: 0, limit: 1, figure: cases });
        expect([hour, figure, listed.total]).toEqual([hour, figure, count]);
      }
    }
    expect(report.hours.filter(({ desk }) => Number(desk?.complaintsTaken) > 0).length).toBeGreaterThan(3);
    const busiest = report.cells.toSorted((one, other) => other.stamps - one.stamps)[0];
    const inHour = entries.filter(
      (one) =>
        one.kind === 'stamp' &&
        one.back === null &&
        Number(hourOf.format(one.at)) === busiest?.hour &&
        ((one.business_day + 3) % 7) + 1 === busiest.weekday,
    );
    expect(inHour.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(busiest?.stamps);
    const cell = {
      ...everything(filter),
      figure: 'stamps' as const,
      weekday: busiest?.weekday ?? 1,
      hour: busiest?.hour ?? 0,
    };
    expect(await client.reports.entries.count(cell)).toMatchObject({ entries: inHour.length, stamps: busiest?.stamps });
    const page = await client.reports.entries.list({ query: cell, limit: 3 });
    const last = page.lines[2];
    const next = await client.reports.entries.list({
      query: cell,
      limit: 3,
      after: last === undefined ? null : { businessDay: last.businessDay, seq: last.seq },
    });
    const inOrder = inHour.toSorted((a, b) => b.business_day - a.business_day || b.seq - a.seq).map(({ seq }) => seq);
    expect([...page.lines, ...next.lines].map(({ seq }) => seq)).toEqual(inOrder.slice(0, 6));
  },
);

function everything({ from, to }: ReportFilter) {
  return { figure: 'all' as EntryFigure, from, to, programId: null, staffId: null, weekday: null, hour: null };
}

test('cases by person are for managers, as the figures of persons are', async () => {
  const shop = anOpenShop();
  const figure = { figure: 'taken_by', key: staffKey({ staffId: shop.at('owner').staffId, weekday: null }) } as const;
  const order = { view: 'all', text: '', offset: 0, limit: 1, figure: { ...figure, from: 0, to: 40_000 } } as const;
  const asked = order as unknown as Parameters<ReturnType<OpenShop['at']>['client']['complaints']['list']>[0];
  expect((await shop.at('owner').client.complaints.list(asked)).total).toBe(0);
  expect(await errorOf(shop.at('counter').client.complaints.list(asked))).toMatchObject({ code: 'FORBIDDEN' });
});
