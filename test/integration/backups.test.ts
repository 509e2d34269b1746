import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openBackend } from '#main/backend/backend.ts';
import { newestVersion } from '#main/backend/store/migrate.ts';
import {
  aBackend,
  aCommandId,
  aFolder,
  anOwnersWindow,
  aStaffMember,
  errorOf,
  windowOn,
  type TestBackend,
  type TestWindow,
} from '#test/builders/a-backend.ts';

const ownerPin = '271828';

async function signedInAgain(test: TestBackend): Promise<TestWindow> {
  const window = test.window();
  const owner = (await window.client.session.tiles()).find(({ role }) => role === 'owner');
  if (owner === undefined) throw new Error('nobody to sign in as');
  await window.client.session.signIn({ staffId: owner.staffId, pin: ownerPin });
  return window;
}

const namesOfStaff = async ({ client }: TestWindow) => (await client.staff.list()).map(({ name }) => name).toSorted();

describe('a backup', () => {
  it('is listed once it was read back, and says what it holds', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test);
    expect(await client.backups.status()).toMatchObject({ lastVerifiedAt: null, lastFailure: null, undoable: null });
    const made = await client.backups.create();
    expect(made).toMatchObject({ why: 'asked', verified: true, head: 0, place: 'data_folder' });
    expect(await client.backups.list()).toEqual([made]);
    expect(await client.backups.status()).toMatchObject({ lastVerifiedAt: made.at });
    const copy = new Database(join(test.folder, 'backups', made.name), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(newestVersion);
    expect(copy.prepare('SELECT name FROM shop').pluck().get()).toBe('Kawiarnia pod Lipą');
    copy.close();
  });

  it('is not listed while it has no note, and leaves nothing half done behind', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test);
    const { name } = await client.backups.create();
    rmSync(join(test.folder, 'backups', name.replace('.db', '.json')));
    expect(await client.backups.list()).toEqual([]);
    expect(readdirSync(join(test.folder, 'backups'))).toEqual([name]);
  });

  it('is made at closing when something was written, and not otherwise', async () => {
    const folder = aFolder();
    const backups = () => readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db')).length;
    const first = openBackend({ dataFolder: folder, who: 'a test', version: '0.0.0' });
    await anOwnersWindow({ window: () => windowOn(first) });
    await first.close();
    expect(backups()).toBe(1);
    const second = openBackend({ dataFolder: folder, who: 'a test', version: '0.0.0' });
    await second.close();
    expect(backups()).toBe(1);
  });

  it('says what to do when the folder cannot be written', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test);
    writeFileSync(join(test.folder, 'backups'), 'a file where the folder should be');
    expect(await errorOf(client.backups.create())).toMatchObject({ code: 'NOT_WRITABLE' });
    expect(await client.backups.status()).toMatchObject({ lastFailure: { why: 'not_writable' } });
  });

  it('is copied to the second place', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test);
    const stick = aFolder();
    expect(await errorOf(client.backups.setSecondPlace({ folder: join(stick, 'nowhere') }))).toMatchObject({
      code: 'NOT_WRITABLE',
    });
    expect(await client.backups.setSecondPlace({ folder: stick })).toMatchObject({ secondPlace: stick });
    const { name } = await client.backups.create();
    expect(readFileSync(join(stick, name))).toEqual(readFileSync(join(test.folder, 'backups', name)));
    expect((await client.backups.list()).map(({ place }) => place).toSorted()).toEqual(['data_folder', 'second_place']);
  });
});

describe('a restore', () => {
  it('brings the file back as it was, signs everybody out, and can be undone', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });
    const { name } = await owner.client.backups.create();
    await aStaffMember(owner, { name: 'Ewa', role: 'counter', pin: '4072' });

    await owner.client.backups.restore({ commandId: aCommandId(), name });
    expect(await owner.client.session.current()).toBeNull();
    const restored = await signedInAgain(test);
    expect(await namesOfStaff(restored)).toEqual(['Budi', 'Marta']);
    expect((await restored.client.backups.status()).undoable).not.toBeNull();

    test.clock.forward(60);
    await restored.client.backups.undoRestore({ commandId: aCommandId() });
    const undone = await signedInAgain(test);
    expect(await namesOfStaff(undone)).toEqual(['Budi', 'Ewa', 'Marta']);
    expect((await undone.client.backups.status()).undoable).toBeNull();
  });

  it('refuses a damaged backup, a newer one, another program, and a path; the shop stays as it was', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const { name } = await owner.client.backups.create();
    const file = join(test.folder, 'backups', name);
    const whole = readFileSync(file);
    const refusal = async (given: string) =>
      (await errorOf(owner.client.backups.restore({ commandId: aCommandId(), name: given }))).code;

    const bent = Buffer.from(whole);
    bent.fill(0x5a, 4096, 8192);
    writeFileSync(file, bent);
    expect(await refusal(name)).toBe('BACKUP_DAMAGED');

    writeFileSync(file, whole);
    const newer = new Database(file);
    newer.pragma(`user_version = ${newestVersion + 10}`);
    newer.close();
    expect(await refusal(name)).toBe('BACKUP_NEWER');

    expect(await refusal('../stempel.db')).toBe('BACKUP_NOT_FOUND');
    expect(await refusal('stempel-2020-01-01T00-00-00-000Z.db')).toBe('BACKUP_NOT_FOUND');
    expect(await namesOfStaff(owner)).toEqual(['Marta']);
    expect(existsSync(join(test.folder, 'stempel.db.incoming'))).toBe(false);
  });
});
