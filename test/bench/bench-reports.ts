import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addDays, businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import { reportDesk } from '#main/backend/features/reports/desk/report-desk.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import { processorTime, timedAsync, timingOf, type Timing } from './quantiles.ts';
import { figureName } from './reports/answers.ts';
import { makeBulkFile } from './reports/bulk-file.ts';
import { loadDuck } from './reports/duckdb.ts';
import { questions } from './reports/questions.ts';
import { TODAY } from './reports/raw-stamps.ts';
import { wholeReports } from './reports/whole-reports.ts';

/** Most often a question is asked, and how long it may go on (milliseconds). */
const OURS = { most: 60, patience: 4000 };
const THEIRS = { most: 15, patience: 3000 };

export interface ReportResult {
  readonly name: string;
  readonly narrowed: boolean;
  readonly rows: number;
  readonly ours: Timing;
  /** Of the processor, in all threads. */
  readonly processor: Timing;
  /** Null where DuckDB is not asked: what the question needs is not in the raw visits. */
  readonly duckdb: Timing | null;
  readonly ratioP50: number | null;
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
      const [byDesk, byDuck] = [() => ask(figureName(report), input), () => duck.ask(sql)];
      // The first answer of each warms it up.
      const rows = expectSame(name, await byDesk(), await byDuck());
      results.push({ name, narrowed, rows, ...(await besideDuck(byDesk, byDuck)) });
    }
    for (const { name, narrowed, report, input, compared } of wholeReports) {
      const byDesk = () => ask(report, input);
      const answer = await byDesk();
      const byDuck = compared === undefined ? null : () => duck.ask(compared.sql);
      const rows = compared === undefined ? 0 : expectSame(name, compared.rowsOf(answer as never), await byDuck?.());
      const times = await besideDuck(byDesk, byDuck, () => stampSomebody(store, customers));
      results.push({ name: `${name}, after a stamp`, narrowed, rows, ...times });
    }
    return results;
  } finally {
    await desk.close();
    store.close();
    duck.close();
  }
}

/** @throws when the two are not the same, row by row */
function expectSame(name: string, answer: unknown, other: unknown): number {
  if (!isDeepStrictEqual(answer, other)) throw new Error(`${name}: DuckDB answers something else`);
  return Array.isArray(answer) ? answer.length : 0;
}

async function besideDuck(
  ours: () => Promise<unknown>,
  theirs: (() => Promise<unknown>) | null,
  before: () => void = () => undefined,
): Promise<Pick<ReportResult, 'ours' | 'processor' | 'duckdb' | 'ratioP50'>> {
  const { wall, processor } = await timesOf(ours, OURS, before);
  const duckdb = theirs === null ? null : (await timesOf(theirs, THEIRS)).wall;
  return { ours: wall, processor, duckdb, ratioP50: duckdb === null ? null : duckdb.p50 / wall.p50 };
}

/** An entry that changes no figure, and the news of it: what was kept of a customer's visits and of a card is let go. */
function stampSomebody(store: Store, customers: number): void {
  const customerId = asId<CustomerId>(1 + Math.floor(Math.random() * customers));
  store.write((db) => {
    db.run(
      `INSERT INTO ledger (till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id, card_id,
         quantity, staff_id, command_id, detail, hash)
       SELECT 1, 'adjustment', 0, 1, :today, customer_id, program_id, program_version_id, id, 0, 1, randomblob(16), '{}',
         randomblob(32) FROM card WHERE customer_id = +:customerId ORDER BY id DESC LIMIT 1`,
      { customerId, today: TODAY },
    );
    db.changed('cards', customerId);
  });
}

async function timesOf(
  work: () => Promise<unknown>,
  { most, patience }: typeof OURS,
  before: () => void = () => undefined,
): Promise<{ wall: Timing; processor: Timing }> {
  const wall: number[] = [];
  const processor: number[] = [];
  const end = performance.now() + patience;
  while (wall.length < most && performance.now() < end) {
    before();
    const used = processorTime();
    wall.push(await timedAsync(work));
    processor.push(processorTime() - used);
  }
  return { wall: timingOf(wall), processor: timingOf(processor) };
}
