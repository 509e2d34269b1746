import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, expect, it } from 'vitest';
import { commands } from '#main/cli/commands.ts';
import { runCommand } from '#main/cli/run.ts';

async function stempel(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommand(args, commands, {
    out: (line) => (said.out += `${line}\n`),
    err: (line) => (said.err += `${line}\n`),
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
  });
  return { code, ...said };
}

let shop: string;
const report = (...args: string[]) => stempel('report', ...args, '--data-dir', shop);

// A history from before Stempel: three people in March 2025, one of them twice.
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-day-'));
  shop = join(folder, 'shop');
  const file = join(folder, 'visits.csv');
  writeFileSync(file, 'customer,date\nA,2025-03-03\nB,2025-03-03\nA,2025-03-10\nC,2025-03-10\n');
  await stempel('import', 'visits', file, '--create-customers', '--data-dir', shop);
  return () => rmSync(folder, { recursive: true });
});

interface DayJson {
  readonly day: string;
  readonly usualDays: number;
  readonly ledger: { entries: number; imported: number; atEnd: unknown; now: { seq: number; hash: string } };
  readonly rows: readonly { figure: string; day: number; usual: number | null }[];
}

it('says a day as a table, as JSON and as CSV', async () => {
  const json = JSON.parse((await report('day', '--from=2025-03-10', '--format=json')).out) as DayJson;
  // All of it came from a file, so that at the end of that day there was no entry.
  expect(json).toMatchObject({ day: '2025-03-10', usualDays: 1, ledger: { entries: 0, imported: 2, atEnd: null } });
  expect(json.rows[0]).toMatchObject({ figure: 'Customers', day: 2, usual: 2 });
  expect(json.rows[1]).toMatchObject({ figure: 'First visits', day: 1, usual: 2 });
  const table = await report('day', '--from=2025-03-10');
  expect(table.out).toContain('Day report of 2025-03-10');
  expect(table.out).toContain(json.ledger.now.hash);
  const [heads, first] = (await report('day', '--from=2025-03-10', '--format=csv')).out.split('\n');
  expect([heads, first]).toEqual(['Figure,This day,Usually,Value', 'Customers,2,2,']);
});

it('checks a sheet, and says so in its exit code', async () => {
  const { ledger } = JSON.parse((await report('day', '--format=json')).out) as DayJson;
  const { seq, hash } = ledger.now;
  expect(await report('day', `--check=${seq}:${hash.slice(0, 16)}`)).toMatchObject({ code: 0 });
  const other = `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
  expect(await report('day', `--check=${seq}:${other}`)).toMatchObject({ code: 1 });
  expect(await report('day', `--check=${seq + 1}:${hash}`)).toMatchObject({ code: 1 });
  expect(await report('day', '--check=no hash')).toMatchObject({ code: 2 });
});

it('gives the figures of a letter, and says when there is none', async () => {
  const { out } = await report('letter', '--from=2025-03-01', '--format=json');
  const { month, rows } = JSON.parse(out) as { month: string; rows: { count: number; of: number; share: number }[] };
  expect(month).toBe('2025-03');
  // One of four visits was by somebody who had been there: A came again a week later.
  expect(rows.slice(0, 2)).toMatchObject([
    { count: 1, of: 4, share: 0.25 },
    { count: 1, of: 3 },
  ]);
  expect((await report('letter', '--from=2025-03-01')).out).toContain('Monthly letter of 2025-03');
  expect(await report('letter', '--from=2025-02-01')).toMatchObject({ code: 1 });
});
