import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobsService, type Jobs, type NewJob } from '#main/backend/features/jobs/jobs.service.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import type { Change } from '#shared/contract/activity.contract.ts';
import type { Job } from '#shared/contract/jobs.contract.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';

const NOON = asMoment(Date.UTC(2026, 4, 4, 12));

let folder: string;
let store: Store;
let jobs: Jobs;
let reported: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stempel-jobs-'));
  store = openStore(join(folder, 'stempel.db'));
  reported = [];
  jobs = jobsService({
    store,
    clock: { now: () => NOON },
    report: (detail) => reported.push(detail),
    entry: new URL('jobs.worker.ts', import.meta.url),
  });
});

afterEach(async () => {
  await jobs.close();
  store.close();
  rmSync(folder, { recursive: true });
});

const start = (name: string, more: Partial<NewJob> = {}) => {
  const started = jobs.start({ kind: 'sample', name, input: {}, cancellable: true, writes: true, ...more });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
};

const allOf = async (id: JobId) => {
  const seen: Job[] = [];
  for await (const job of jobs.watch(id) ?? []) seen.push(job);
  return seen;
};

const tills = () => store.read.get<{ n: number }>('SELECT count(*) AS n FROM till')?.n;

describe('a job', () => {
  it('writes to the same file, tells its progress and the windows, and keeps its output', async () => {
    const changes: Change[] = [];
    store.onChange((change) => changes.push(change));
    const { id, ended } = start('addTills', { input: { batches: 5 } });

    expect(jobs.find(id)).toMatchObject({ state: 'running', kind: 'sample', done: 0 });
    expect(await ended).toEqual({ state: 'done', output: 5 });
    expect(jobs.list()).toMatchObject([{ id, state: 'done', done: 5, total: 5, failure: null }]);
    expect(tills()).toBe(5);
    expect(changes.map(({ topics }) => topics)).toContainEqual(['shop']);
  });

  it('can be watched from its present state to its end', async () => {
    const { id } = start('addTills', { input: { batches: 40 } });
    const seen = await allOf(id);

    expect(seen[0]).toMatchObject({ state: 'running' });
    expect(seen.at(-1)).toMatchObject({ state: 'done', done: 40 });
    expect(await allOf(id)).toMatchObject([{ state: 'done' }]);
    expect(jobs.watch('nothing' as JobId)).toBeUndefined();
  });

  it('stops after its batch when it is cancelled; what it wrote stays', async () => {
    const { id, ended } = start('addTills', { input: { batches: 1_000_000 } });
    for await (const job of jobs.watch(id) ?? []) if (job.done > 0) jobs.cancel(id);

    const { state, output } = await ended;
    expect(state).toBe('cancelled');
    expect(output).toBe(tills());
    expect(output).toBeGreaterThan(0);
  });

  it('goes on when it cannot be cancelled', async () => {
    const { id, ended } = start('addTills', { input: { batches: 3 }, cancellable: false });
    expect(jobs.cancel(id).ok).toBe(true);
    expect(await ended).toEqual({ state: 'done', output: 3 });
  });

  it('is refused while another one writes, unless it only reads', async () => {
    const first = start('addTills', { input: { batches: 3 } });
    expect(jobs.start({ kind: 'import', name: 'addTills', input: {}, cancellable: true, writes: true })).toEqual({
      ok: false,
      refusal: { code: 'BUSY' },
    });
    expect(await start('tellsTheTime', { writes: false }).ended).toMatchObject({ state: 'done' });
    await first.ended;
    expect(await start('addTills', { input: { batches: 1 } }).ended).toMatchObject({ state: 'failed' });
  });

  it('lets the till write between any two of its transactions', async () => {
    const { ended } = start('hogsTheFile', { input: { batches: 60 } });
    const gotInBetween: number[] = [];
    for (let stamp = 0; stamp < 30; stamp += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const before = tills() ?? 0;
      const after = store.write((db) => db.get<{ n: number }>('SELECT count(*) AS n FROM till')?.n ?? 0);
      gotInBetween.push(after - before);
    }
    await ended;
    // The transaction that was going on, and one that may have begun at the same instant.
    expect(Math.max(...gotInBetween)).toBeLessThanOrEqual(2);
    expect(Math.max(...gotInBetween)).toBeGreaterThan(0);
  });

  it("goes by the till's clock", async () => {
    const { output } = await start('tellsTheTime').ended;
    expect(output).toBeGreaterThanOrEqual(NOON);
    expect(output).toBeLessThan(NOON + 60_000);
  });
});

describe('a job that goes wrong', () => {
  it.each([
    ['throws', 'broken'],
    ['diskFull', 'disk_full'],
    ['dies', 'broken'],
    ['throwsOutside', 'broken'],
    ['isNotThere', 'broken'],
  ])('%s: is a failed job, and the till runs on', async (name, failure) => {
    const { id, ended } = start(name);
    expect(await ended).toEqual({ state: 'failed', output: undefined });
    expect(jobs.find(id)).toMatchObject({ state: 'failed', failure });
    expect(await start('addTills', { input: { batches: 1 } }).ended).toMatchObject({ state: 'done' });
  });

  it('says in the log what our fault was', async () => {
    await start('throws').ended;
    expect(reported).toEqual([expect.stringContaining('a fault of ours')]);
  });
});

it('closing waits for the batch and leaves a whole file', async () => {
  const { ended } = start('addTills', { input: { batches: 1_000_000 } });
  await jobs.close();
  expect(await ended).toMatchObject({ state: 'cancelled' });
});
