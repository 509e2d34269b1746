import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

async function stempel(folder: string, ...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommand([...args, '--data-dir', folder], commands, {
    out: (line) => (said.out += `${line}\n`),
    err: (line) => (said.err += `${line}\n`),
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
  });
  return { code, ...said };
}

const nameIn = (text: string): string => /stempel-\S+\.db/u.exec(text)?.[0] ?? 'no name';

describe('stempel backup', () => {
  it('makes a backup that stempel backups lists', async () => {
    const folder = await aClosedShop();
    expect(await stempel(folder, 'backups')).toMatchObject({ code: 0, out: '' });
    const made = await stempel(folder, 'backup');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('asked for');
    expect(await stempel(folder, 'backups')).toEqual({ code: 0, out: made.out, err: '' });
  });

  it('puts a second copy where it is told to', async () => {
    const folder = await aClosedShop();
    const stick = join(aFolder(), 'stick');
    const { code, out } = await stempel(folder, 'backup', `--to=${stick}`);
    expect(code).toBe(0);
    expect(existsSync(join(stick, nameIn(out)))).toBe(true);
  });

  it('says that the second copy is missing when the folder is none, and leaves nothing half done', async () => {
    const folder = await aClosedShop();
    const place = join(aFolder(), 'a file');
    writeFileSync(place, '');
    const { code, err } = await stempel(folder, 'backup', '--to', place);
    expect({ code, err }).toEqual({
      code: 1,
      err: `Stempel may not write in ${place}, so there is no second copy. The backup itself was made.\n`,
    });
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))).toHaveLength(1);
  });

  it('is refused while the shop is open elsewhere', async () => {
    const folder = await aClosedShop();
    const open = openBackend({ dataFolder: folder, who: 'in a window', version: '0.0.0', automaticBackups: false });
    const { code, err } = await stempel(folder, 'backup');
    await open.close();
    expect(code).toBe(1);
    expect(err).toContain('Another Stempel (in a window) has this data folder open.');
  });
});

describe('stempel restore', () => {
  it('brings a backup back, and names what it kept so that one can go back again', async () => {
    const folder = await aClosedShop();
    const name = nameIn((await stempel(folder, 'backup')).out);
    expect(await stempel(folder, 'restore', name)).toMatchObject({ code: 2, out: '' });
    const restored = await stempel(folder, 'restore', name, '--yes');
    expect(restored).toMatchObject({ code: 0, err: '' });
    const kept = nameIn(restored.out.split('\n')[1] ?? '');
    expect(kept).not.toBe(name);
    expect((await stempel(folder, 'backups')).out).toContain(kept);
    expect(await stempel(folder, 'restore', kept, '--yes')).toMatchObject({ code: 0 });
  });

  it('refuses a damaged backup, one that is not there, and no name at all', async () => {
    const folder = await aClosedShop();
    const name = nameIn((await stempel(folder, 'backup')).out);
    writeFileSync(join(folder, 'backups', name), 'not a shop');
    expect(await stempel(folder, 'restore', name, '--yes')).toMatchObject({
      code: 1,
      err: `${name} is damaged and cannot be restored. Nothing was changed; take another backup.\n`,
    });
    expect((await stempel(folder, 'restore', 'yesterday', '--yes')).err).toContain('no backup called yesterday');
    expect(await stempel(folder, 'restore')).toMatchObject({ code: 2 });
  });

  it('mends a shop whose file cannot be opened, and keeps the damaged file', async () => {
    const folder = await aClosedShop();
    const name = nameIn((await stempel(folder, 'backup')).out);
    writeFileSync(join(folder, DATA_FILE), 'x'.repeat(8192));
    expect((await stempel(folder, 'verify')).err).toContain('it is damaged');
    expect(nameIn((await stempel(folder, 'backups')).out)).toBe(name);
    expect(await stempel(folder, 'restore', name, '--yes')).toMatchObject({ code: 0, err: '' });
    expect(await stempel(folder, 'verify')).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'backups')).some((file) => file.startsWith('damaged-'))).toBe(true);
  });

  it('restores over a file that opens and is damaged inside', async () => {
    const folder = await aClosedShop();
    const name = nameIn((await stempel(folder, 'backup')).out);
    const bytes = readFileSync(join(folder, DATA_FILE));
    bytes.fill(0x5a, bytes.length - 4096 * 4);
    writeFileSync(join(folder, DATA_FILE), bytes);
    const { code, out } = await stempel(folder, 'restore', name, '--yes');
    expect({ code, kept: out.includes('damaged file is kept') }).toEqual({ code: 0, kept: true });
    expect(await stempel(folder, 'verify')).toMatchObject({ code: 0 });
  });
});
