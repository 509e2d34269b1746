import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addDays, businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import { reportDesk } from '#main/backend/features/reports/desk/report-desk.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { openStore } from '#main/backend/store/open.ts';
import { timedAsync, timingOf, type Timing } from './quantiles.ts';
import { makeBulkFile } from './reports/bulk-file.ts';
import { loadDuck } from './reports/duckdb.ts';
import { questions } from './reports/questions.ts';
import { TODAY } from './reports/raw-stamps.ts';

/** Most often a question is asked, and how long it may go on (milliseconds). */
const OURS = { most: 60, patience: 6000 };
const THEIRS = { most: 15, patience: 6000 };

export interface ReportResult {
  readonly name: string;
  readonly narrowed: boolean;
  readonly rows: number;
  readonly ours: Timing;
  readonly duckdb: Timing;
  readonly ratioP50: number;
}

/**
 * Every figure of the reports, asked at the desk as the windows do, beside DuckDB that computes it from the raw visits in
 * the same run.
 * @throws when the two do not answer the same, row by row
 */
export async function benchReports(folder: string, customers: number, stamps: number): Promise<ReportResult[]> {
  makeBulkFile(folder, customers, stamps);
  const duck = await loadDuck(customers, stamps);
  const store = openStore(join(folder, DATA_FILE));
  const clock = { now: () => asMoment(businessCalendar('Europe/Warsaw', 240).startOf(addDays(TODAY, 1)) - 1) };
  const shop = shopService({ store, clock, version: '0' });
  const desk = reportDesk({ store, clock, shop, entry: new URL('reports/answers.worker.ts', import.meta.url) });
  // The desk knows the names of the real reports; this thread answers to others.
  const ask = desk.ask.bind(desk) as (name: string, input: unknown) => Promise<unknown>;
  try {
    const results: ReportResult[] = [];
    for (const { name, narrowed, report, input, sql } of questions) {
      const [byDesk, byDuck] = [() => ask(report, input), () => duck.ask(sql)];
      // The first answer of each warms it up.
      const { rows, same } = await bothAnswers(byDesk, byDuck);
      if (!same) throw new Error(`${name}: DuckDB answers something else`);
      const ours = await timesOf(byDesk, OURS);
      const duckdb = await timesOf(byDuck, THEIRS);
      results.push({ name, narrowed, rows, ours, duckdb, ratioP50: duckdb.p50 / ours.p50 });
    }
    return results;
  } finally {
    await desk.close();
    store.close();
    duck.close();
  }
}

async function bothAnswers(
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<{ rows: number; same: boolean }> {
  const [answer, other] = [await ours(), await theirs()];
  return { rows: Array.isArray(answer) ? answer.length : 0, same: isDeepStrictEqual(answer, other) };
}

async function timesOf(work: () => Promise<unknown>, { most, patience }: typeof OURS): Promise<Timing> {
  const times: number[] = [];
  const end = performance.now() + patience;
  while (times.length < most && performance.now() < end) times.push(await timedAsync(work));
  return timingOf(times);
}
