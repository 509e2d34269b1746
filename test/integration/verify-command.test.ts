import Database from 'better-sqlite3';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DATA_FILE, openBackend } from '#main/backend/backend.ts';
import { commands } from '#main/cli/commands.ts';
import { runCommand } from '#main/cli/run.ts';
import { aFolder, anOwnersWindow, windowOn } from '#test/builders/a-backend.ts';

async function aClosedShop(): Promise<string> {
  const folder = aFolder();
  const backend = openBackend({ dataFolder: folder, who: 'a test', version: '0.0.0', automaticBackups: false });
  await anOwnersWindow({ window: () => windowOn(backend) });
  await backend.close();
  return folder;
}

async function verify(folder: string, ...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommand(['verify', ...args, '--data-dir', folder], commands, {
    out: (line) => (said.out += `${line}\n`),
    err: (line) => (said.err += `${line}\n`),
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
  });
  return { code, ...said };
}

describe('stempel verify', () => {
  it('finds nothing in a shop that is whole', async () => {
    const { code, out, err } = await verify(await aClosedShop());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('0 entries: the chain is whole, and everything derived from it agrees.\n');
  });

  it('names each thing that differs, in the language asked for, and ends with 1', async () => {
    const folder = await aClosedShop();
    const file = new Database(join(folder, DATA_FILE));
    file.exec('INSERT INTO rollup_day (business_day, visits, first_visits) VALUES (20000, 3, 0)');
    file.close();
    expect(await verify(folder)).toEqual({
      code: 1,
      out: 'rollup_day 20000: visits is 3, the ledger says 0\n',
      err: '1 thing differs.\n',
    });
    expect((await verify(folder, '--lang=pl')).err).toContain('Nie zgadza się 1 rzecz.');
  });

  it('is no place for other words', async () => {
    expect(await verify(await aClosedShop(), 'everything')).toMatchObject({ code: 2 });
  });
});
