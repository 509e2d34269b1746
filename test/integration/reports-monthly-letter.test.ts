import { expect, test } from 'vitest';
import type { MonthFigures } from '#shared/contract/reports/monthly-letter.contract.ts';
import { usualGapDays } from '#shared/domain/customers/visit-habit.ts';
import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { daysOfMonth } from '#shared/domain/reports/monthly-letter/letter-months.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aBusyCafe } from '#test/builders/a-busy-cafe.ts';
import { aCommandId, errorOf, type Client } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';

const day = businessDayFromIso;

test('every figure of a letter is the one its own report gives', { timeout: 120_000 }, async () => {
  const { window, store } = await aBusyCafe();
  const { client } = window;
  const months = await client.reports.monthlyLetter.months();
  const first =
    store.read.get<{ day: BusinessDay }>(`SELECT min(business_day) AS day FROM visit`)?.day ?? day('1970-01-01');
  const iso = months.map((month) => isoOfBusinessDay(month));
  // The cafe's clock stands in May.
  expect(iso[0]).toBe('2026-04-01');
  expect(iso.at(-1)?.slice(0, 7)).toBe(isoOfBusinessDay(first).slice(0, 7));
  expect(iso).toHaveLength(new Set(iso).size);

  for (const [at, month] of months.entries()) {
    const letter = await client.reports.monthlyLetter.letter({ month });
    await expectSame(client, store, letter.figures, month);
    const earlier = months[at + 1];
    // The first month of the records is not a whole one.
    const known = earlier === undefined || earlier < first ? null : earlier;
    const then = known === null ? null : await client.reports.monthlyLetter.letter({ month: known });
    expect(letter.before).toEqual(then?.figures ?? null);
    expect(letter.yearEarlier).toBeNull();
    expect(letter.months.at(-1)).toEqual({
      month,
      visits: letter.figures.visits,
      firstVisits: letter.figures.firstVisits,
    });
    expect(letter.owed).toEqual(
      store.read.get(
        `SELECT count(*) AS waiting, coalesce(sum(reward_value), 0) AS worth FROM reward
         JOIN program_version AS version ON version.id = reward.program_version_id WHERE reward.state = 'waiting'`,
      ),
    );
  }
});

async function expectSame(client: Client, store: Store, figures: MonthFigures, month: BusinessDay): Promise<void> {
  const { from, to } = daysOfMonth(month);
  const regulars = await client.reports.regulars.report({ filter: wholePeriod(from, to), against: 'before' });
  expect(figures).toMatchObject({ month, ...regulars.now });
  expect(figures.back).toEqual(regulars.back.find(({ within }) => within === 30)?.now);
  expect(figures.back.of + figures.tooRecent).toBe(figures.firstVisits);
  const claimed = { what: 'rewardsRedeemed', programId: null, versionId: null, step: null, day: null } as const;
  const page = { filter: wholePeriod(from, to), offset: 0, limit: 1 };
  expect((await client.reports.programFigures.cards({ figure: claimed, ...page })).total).toBe(figures.rewards.claimed);
  const back = { report: 'regulars', key: 'back', within: 30 } as const;
  expect((await client.reports.customers.list({ figure: back, ...page })).total).toBe(figures.back.count);
  const late = { report: 'regulars', key: 'late', days: { from: to, to } } as const;
  expect((await client.reports.customers.list({ figure: late, ...page })).total).toBe(figures.late.late);
  expect(figures.rewards).toEqual({ issued: regulars.rewards.issued, claimed: regulars.rewards.claimed });
  expect(figures.complaints).toEqual({
    sameDay: (await client.learn.report({ from, to })).sameDay,
    cameBack: (await client.learn.returns({ from, to })).complainers,
  });
  expect(figures.late).toEqual(lateByHand(store, to));
}

/** Who had been away for more than twice the usual time on a day, by the visits until then. */
function lateByHand(store: Store, on: BusinessDay): MonthFigures['late'] {
  const rows = store.read.all<{ customer: number; day: BusinessDay }>(
    `SELECT customer_id AS customer, business_day AS day FROM visit WHERE business_day <= :on ORDER BY customer_id, day`,
    { on },
  );
  const late = { late: 0, of: 0 };
  for (const visits of Map.groupBy(rows, ({ customer }) => customer).values()) {
    const days = visits.map((visit) => visit.day);
    const usual = usualGapDays(days, on);
    if (usual === null) continue;
    late.of += 1;
    if (on - (days.at(-1) ?? on) > 2 * usual) late.late += 1;
  }
  return late;
}

test('a letter comes when its month is over, and says on the first day what Regulars said on the last', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const noon = (iso: string) => asMoment(Date.parse(`${iso}T10:00:00Z`));
  shop.clock.set(noon('2026-03-10'));
  expect(await client.reports.monthlyLetter.months()).toEqual([]);
  const { id: programId } = await client.programs.create({ commandId: aCommandId(), terms: aProgram({ needed: 3 }) });
  const stamp = async (customerId: ReturnType<typeof shop.aCustomer>, iso: string) => {
    shop.clock.set(noon(iso));
    await client.cards.stamp({ commandId: aCommandId(), customerId, programId, quantity: 1, again: true });
  };
  const anna = shop.aCustomer('Anna Nowak');
  for (const iso of ['2026-03-10', '2026-03-12', '2026-03-14', '2026-03-16']) await stamp(anna, iso);
  await stamp(shop.aCustomer('Jan Nowak'), '2026-03-20');

  shop.clock.set(noon('2026-03-31'));
  expect(await client.reports.monthlyLetter.months()).toEqual([]);
  expect(await errorOf(client.reports.monthlyLetter.letter({ month: day('2026-03-31') }))).toMatchObject({
    code: 'NO_LETTER',
  });
  const late = await client.reports.regulars.late(wholePeriod(0 as BusinessDay, day('2026-03-31')));
  expect(late).toEqual({ late: 1, of: 1 });

  shop.clock.set(noon('2026-04-01'));
  expect(await client.reports.monthlyLetter.months()).toEqual([day('2026-03-01')]);
  const letter = await client.reports.monthlyLetter.letter({ month: day('2026-03-17') });
  expect(letter).toMatchObject({
    figures: {
      month: day('2026-03-01'),
      visits: 5,
      firstVisits: 2,
      // Nobody first came 30 days ago yet.
      back: { count: 0, of: 0, interval: null },
      tooRecent: 2,
      late,
      rewards: { issued: 1, claimed: 0 },
      complaints: { sameDay: { of: 0 }, cameBack: { of: 0 } },
    },
    before: null,
    yearEarlier: null,
    owed: { waiting: 1, worth: 1400 },
    months: [{ month: day('2026-03-01'), visits: 5, firstVisits: 2 }],
  });
  for (const month of ['2026-02-01', '2026-04-01']) {
    expect(await errorOf(client.reports.monthlyLetter.letter({ month: day(month) }))).toMatchObject({
      code: 'NO_LETTER',
    });
  }
});
