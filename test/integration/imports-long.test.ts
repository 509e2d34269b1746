import { describe, expect, it } from 'vitest';
import type { CustomerId, JobId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { aCommandId, errorOf, type Client } from '#test/builders/a-backend.ts';
import { aCoffeeProgram, aTill, countOf, imported, outcomeOf, planFor, uploaded } from '#test/builders/an-import.ts';

/** `STEMPEL_IMPORT_LINES=100000 npm run integration -- imports` tries a big file and says how fast it went. */
const asked = process.env['STEMPEL_IMPORT_LINES'];
const LINES = Number(asked ?? 5000);

const many = (lines: number) =>
  `Name,Phone,Stamps\n${Array.from({ length: lines }, (_, i) => `Person ${i},+48 601 ${String(i).padStart(6, '0')},${i % 10}`).join('\n')}\n`;

/** Stamps as a busy counter does until the job has ended. @returns how long each took in milliseconds, shortest first */
async function stampWhile(
  { client, customerId, programId }: { client: Client; customerId: CustomerId; programId: ProgramId },
  jobId: JobId,
): Promise<number[]> {
  const waits: number[] = [];
  while ((await client.imports.report({ jobId })).state === 'running') {
    const before = performance.now();
    await client.cards.stamp({ commandId: aCommandId(), customerId, programId, quantity: 1, again: true });
    waits.push(performance.now() - before);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return waits.toSorted((one, other) => one - other);
}

describe('a long import', () => {
  it('is stopped between two batches: what is in stays in, and the same file goes on from there', async () => {
    const { shop, client } = aTill();
    const programId = await aCoffeeProgram(client);
    const plan = async () => planFor(await uploaded(client, 'customers', many(5000)), 'customers', { programId });
    const { jobId } = await client.imports.run(await plan());
    for await (const job of await client.jobs.watch({ jobId })) {
      if (job.done > 0) await client.jobs.cancel({ jobId });
    }
    const { report } = await outcomeOf(client, { jobId });
    expect(report.state).toBe('cancelled');
    expect(report.imported).toBeGreaterThan(0);
    expect(report.imported).toBeLessThan(5000);
    expect(countOf(shop, 'customer')).toBe(report.imported);

    const rest = await imported(client, await plan());
    expect(rest.report).toMatchObject({ state: 'done', skipped: report.imported, imported: 5000 - report.imported });
    expect(countOf(shop, 'customer')).toBe(5000);
  });

  it('leaves the counter free, refuses a second one, and is backed up before', { timeout: 300_000 }, async () => {
    const { shop, client } = aTill();
    const programId = await aCoffeeProgram(client);
    const customerId = shop.aCustomer('Zofia');
    const plan = async () => planFor(await uploaded(client, 'customers', many(LINES)), 'customers', { programId });
    const [first, second] = [await plan(), await plan()];
    const { jobId } = await client.imports.run(first);
    const began = performance.now();
    expect(await errorOf(client.imports.run(second))).toMatchObject({ code: 'BUSY' });
    const waits = await stampWhile({ client, customerId, programId }, jobId);
    const seconds = (performance.now() - began) / 1000;

    if (asked !== undefined) {
      const at = (share: number) => `${waits[Math.floor(waits.length * share)]?.toFixed(0)} ms`;
      console.log(
        `${Math.round(LINES / seconds)} lines/s; a stamp meanwhile: p50 ${at(0.5)}, p99 ${at(0.99)} of ${waits.length}`,
      );
    }
    expect(waits.length).toBeGreaterThan(5);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(250);
    expect(countOf(shop, 'customer')).toBe(LINES + 1);
    expect((await client.backups.list()).map(({ why }) => why)).toContain('before_import');
  });

  it('is listed afterwards with who did it and what it left out', async () => {
    const { client } = aTill();
    const file = await uploaded(client, 'customers', 'Name,Phone\nAnna,12\n,\n,5\n', 'regulars.csv');
    await imported(client, planFor(file, 'customers'));
    const [run] = await client.imports.runs();
    expect(run).toMatchObject({
      fileName: 'regulars.csv',
      kind: 'customers',
      state: 'done',
      staffName: 'Marta',
      imported: 1,
    });
    expect(run?.groups).toEqual([
      { why: 'name_missing', effect: 'skipped', count: 1 },
      { why: 'phone_invalid', effect: 'dropped', count: 1 },
    ]);
    const of = { runId: run?.runId ?? (0 as never) };
    expect(await client.imports.problems({ of, why: 'phone_invalid', offset: 0, limit: 10 })).toEqual({
      total: 1,
      problems: [{ line: 2, field: 'phone', why: 'phone_invalid', value: '12', effect: 'dropped' }],
    });
  });
});
