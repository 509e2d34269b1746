import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BtydForecast, BtydStatus } from '#shared/contract/reports/btyd.contract.ts';
import { HORIZONS } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { aliveProbability, expectedVisits } from '#shared/domain/bg-nbd/expectation.ts';
import { fit } from '#shared/domain/bg-nbd/fit.ts';
import { observe } from '#shared/domain/bg-nbd/likelihood.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { visitClasses, visitClassOf } from '#shared/domain/reports/btyd/visit-class.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import { openStore } from '#main/backend/store/open.ts';
import { aBackendIn, aCommandId, windowOn, type Client } from '#test/builders/a-backend.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { aLongPast, sampleFolder, signInOwner } from '#test/builders/a-sample-cafe.ts';

/** Asks until the fit in the background has ended. */
async function fitted(client: Client, always = false): Promise<BtydStatus> {
  let status = await client.reports.btyd.refit({ commandId: aCommandId(), always });
  if (status.jobId !== null) {
    for await (const job of await client.jobs.watch({ jobId: status.jobId })) if (job.state !== 'running') break;
  }
  while (status.jobId !== null) status = await client.reports.btyd.status();
  return status;
}

interface Visit {
  readonly customer_id: number;
  readonly business_day: number;
}

describe('what to expect of the sample cafe', () => {
  let client: Client;
  let visits: Visit[];
  let today: BusinessDay;
  let status: BtydStatus;
  let before: { status: BtydStatus; forecast: BtydForecast | null };
  const askForecast = () => client.reports.btyd.forecast(wholePeriod(today, today));
  let programOfFirst: Map<number, number>;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stempel-test-'));
    cpSync(await sampleFolder(aLongPast), folder, { recursive: true });
    const backend = aBackendIn(folder);
    const window = windowOn(backend);
    await signInOwner(window);
    ({ client } = window);
    const store = openStore(join(folder, DATA_FILE), { migrate: false });
    visits = store.read.all<Visit>('SELECT customer_id, business_day FROM visit ORDER BY customer_id, business_day');
    const firsts = store.read.all<{ customer_id: number; program_id: number }>(
      `SELECT customer_id, min(program_id) AS program_id FROM visit_part JOIN customer_summary USING (customer_id)
       WHERE business_day = first_visit_day GROUP BY customer_id`,
    );
    store.close();
    programOfFirst = new Map(firsts.map((row) => [row.customer_id, row.program_id]));
    today = backend.services.shop.today();
    before = { status: await client.reports.btyd.status(), forecast: await askForecast() };
    status = await fitted(client);
    return async () => {
      await backend.close();
      rmSync(folder, { recursive: true });
    };
  });

  const until = (last: number) => {
    const days = Map.groupBy(
      visits.filter(({ business_day: day }) => day <= last),
      ({ customer_id: id }) => id,
    );
    return [...days].map(([id, rows]) => {
      const first = rows[0]?.business_day ?? 0;
      const recency = (rows.at(-1)?.business_day ?? 0) - first;
      return { id, history: { repeats: rows.length - 1, recency, age: last - first } };
    });
  };

  it('says nothing before the first fit', () => {
    expect(before).toEqual({ status: { fit: null, stale: true, jobId: null, failed: false }, forecast: null });
  });

  it('is the fit of all days that are over', () => {
    const known = until(today - 1);
    const again = fit(
      observe(
        known.map(({ history }) => history),
        'week',
      ),
    );
    expect(status).toMatchObject({ stale: false, jobId: null, failed: false });
    expect(status.fit).toMatchObject({
      asOf: today - 1,
      customers: known.length,
      returned: known.filter(({ history }) => history.repeats > 0).length,
      visits: visits.filter(({ business_day: day }) => day < today).length,
      refused: null,
    });
    expect(status.fit?.found?.logLikelihood).toBeCloseTo(again.logLikelihood, 6);
    expect(status.fit?.found?.parameters.r).toBeCloseTo(again.parameters.r, 6);
  });

  it('checks itself on the last 13 weeks, week by week', () => {
    const knownUntil = today - 1 - 91;
    const known = until(knownUntil);
    const model = fit(
      observe(
        known.map(({ history }) => history),
        'week',
      ),
    ).parameters;
    const ids = new Set(known.map(({ id }) => id));
    const check = status.fit?.found?.holdOut;
    expect(check?.knownUntil).toBe(knownUntil);
    expect(check?.weeks).toHaveLength(13);
    check?.weeks.forEach(({ expected, came }, week) => {
      const [from, to] = [knownUntil + 7 * week, knownUntil + 7 * week + 7];
      expect(came).toBe(
        visits.filter(({ customer_id: id, business_day: day }) => ids.has(id) && day > from && day <= to).length,
      );
      const upTo = (weeks: number) =>
        weeks === 0 ? 0 : known.reduce((sum, { history }) => sum + expectedVisits(model, history, weeks, 'week'), 0);
      expect(expected).toBeCloseTo(upTo(week + 1) - upTo(week), 6);
    });
  });

  it('adds up customers, and lists them: all, of a class, of a program', async () => {
    const model = status.fit?.found?.parameters;
    if (model === undefined) throw new Error('There is a fit');
    const known = until(today - 1).map(({ id, history }) => ({
      id,
      history,
      expected: HORIZONS.map((weeks) => expectedVisits(model, history, weeks, 'week')),
    }));
    const [program] = programOfFirst.values();
    for (const programId of [null, program ?? 0]) {
      const filter = { ...wholePeriod(today, today), programId: programId as never, weekday: 3 };
      const those = known.filter(({ id }) => programId === null || programOfFirst.get(id) === programId);
      const forecast = await client.reports.btyd.forecast(filter);
      expect(forecast?.customers).toBe(those.length);
      for (const [at, weeks] of HORIZONS.entries()) {
        const total = forecast?.totals[at];
        const all = those.reduce((sum, { expected }) => sum + (expected[at] ?? 0), 0);
        // Columns hold single precision.
        expect(Math.abs((total?.visits ?? 0) / all - 1)).toBeLessThan(1e-5);
        const page = await client.reports.btyd.customers({ filter, weeks, offset: 0, limit: 200 });
        expect(page.total).toBe(those.length);
        const values = page.rows.map(({ expected }) => expected[at] ?? 0);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
        for (const name of visitClasses) {
          const members = those.filter(({ expected }) => visitClassOf(expected[at] ?? 0) === name);
          const figure = { report: 'btyd', weeks, class: name } as const;
          const behind = await client.reports.customers.list({ figure, filter, offset: 0, limit: 200 });
          expect(behind.total).toBe(members.length);
          expect(total?.classes[name]).toBe(members.length);
          expect(behind.rows.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(
            members.map(({ id }) => id).toSorted((a, b) => a - b),
          );
        }
      }
    }
    const filter = wholePeriod(today, today);
    const whole = await client.reports.btyd.customers({ filter, weeks: 13, offset: 0, limit: 200 });
    const pages = await Promise.all(
      [0, 50, 100].map((offset) => client.reports.btyd.customers({ filter, weeks: 13, offset, limit: 50 })),
    );
    expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
    for (const row of whole.rows) {
      const one = known.find(({ id }) => id === Number(row.customerId));
      if (one === undefined) throw new Error('She was there');
      expect(row.visits).toBe(one.history.repeats + 1);
      expect(row.lastDay).toBe(today - 1 - one.history.age + one.history.recency);
      expect(row.alive).toBe(aliveProbability(model, one.history, 'week'));
      expect(row.alive === null).toBe(row.visits === 1);
    }
  });

  it('counts new faces apart', async () => {
    const forecast = await client.reports.btyd.forecast(wholePeriod(today, today));
    const firsts = [...Map.groupBy(visits, ({ customer_id: id }) => id).values()].map((rows) => rows[0]?.business_day);
    expect(forecast?.newFaces).toEqual({
      weeks: 13,
      visits: firsts.filter((day = 0) => day > today - 1 - 91 && day <= today - 1).length,
    });
  });

  it('is not fitted again while it holds, and is when asked', async () => {
    expect((await client.reports.btyd.refit({ commandId: aCommandId(), always: false })).jobId).toBeNull();
    const again = await fitted(client, true);
    expect(again.fit?.found?.parameters).toEqual(status.fit?.found?.parameters);
    expect(again.fit?.fittedAt).toBeGreaterThanOrEqual(status.fit?.fittedAt ?? 0);
  });
});

it('says what an empty shop is short of', async () => {
  const { client } = anOpenShop().at('owner');
  const status = await fitted(client);
  expect(status).toMatchObject({
    stale: false,
    fit: { customers: 0, returned: 0, visits: 0, days: 0, refused: 'TOO_FEW_RETURNED', found: null },
  });
  const filter = wholePeriod(
    addDays(status.fit?.asOf ?? (0 as BusinessDay), -90),
    status.fit?.asOf ?? (0 as BusinessDay),
  );
  expect(await client.reports.btyd.customers({ filter, weeks: 4, offset: 0, limit: 20 })).toEqual({
    rows: [],
    total: 0,
  });
});
