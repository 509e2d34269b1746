import { describe, expect, it } from 'vitest';
import {
  aBackend,
  aCommandId,
  anOwnersWindow,
  aStaffMember,
  errorOf,
  ownerPin,
  warsawCafe,
} from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';

describe('the first run', () => {
  const answers = () => ({
    commandId: aCommandId(),
    shop: warsawCafe,
    owner: { name: 'Marta', pin: ownerPin },
    begin: { with: 'program' as const, terms: aProgram() },
  });

  it('makes a shop with its first program and signs its owner in', async () => {
    const { client } = aBackend().window();
    expect(await client.shop.status()).toMatchObject({ state: 'first_run', shop: null });
    expect(await client.session.tiles()).toEqual([]);
    await expect(client.firstRun.complete(answers())).resolves.toMatchObject({
      session: { name: 'Marta', role: 'owner' },
    });
    expect(await client.shop.status()).toMatchObject({ state: 'ready', shop: warsawCafe });
    expect(await client.session.current()).toMatchObject({ name: 'Marta' });
    expect(await client.programs.list({})).toMatchObject([{ version: 1, state: 'active', terms: aProgram() }]);
  });

  it('happens once, also when two windows answer at the same moment', async () => {
    const test = aBackend();
    const codes = await Promise.all(
      [test.window(), test.window()].map(
        async ({ client }) => (await errorOf(client.firstRun.complete(answers()))).code,
      ),
    );
    expect(codes.toSorted()).toEqual(['ALREADY_SET_UP', 'nothing refused']);
    expect(await test.window().client.session.tiles()).toHaveLength(1);
  });

  it('answers the same command sent twice as it did before, to whoever knows the PIN', async () => {
    const test = aBackend();
    const sent = answers();
    await test.window().client.firstRun.complete(sent);
    const again = test.window();
    await expect(again.client.firstRun.complete(sent)).resolves.toMatchObject({ session: { name: 'Marta' } });
    const guess = { ...sent, owner: { name: 'Marta', pin: '909192' } };
    expect(await errorOf(test.window().client.firstRun.complete(guess))).toMatchObject({ code: 'ALREADY_SET_UP' });
    expect(await again.client.session.tiles()).toHaveLength(1);
  });

  it('begins to fill a sample cafe that is named as one, once', async () => {
    const { client } = aBackend().window();
    const sent = { ...answers(), begin: { with: 'sample' as const } };
    const { sampleJob } = await client.firstRun.complete(sent);
    if (sampleJob === null) throw new Error('no sample cafe was begun');
    expect(await client.shop.status()).toMatchObject({ state: 'ready', sample: true });
    expect(await client.jobs.list()).toMatchObject([{ id: sampleJob, kind: 'sample' }]);
    await expect(client.firstRun.complete(sent)).resolves.toMatchObject({ sampleJob: null });
    await client.jobs.cancel({ jobId: sampleJob });
  });

  it('keeps nothing of answers it refuses', async () => {
    const { client } = aBackend().window();
    const refused = async (change: object) =>
      (await errorOf(client.firstRun.complete({ ...answers(), ...change }))).code;
    expect(await refused({ shop: { ...warsawCafe, zone: 'Europe/Atlantis' } })).toBe('UNKNOWN_ZONE');
    expect(await refused({ shop: { ...warsawCafe, currency: 'ABC' } })).toBe('UNKNOWN_CURRENCY');
    expect(await refused({ shop: { ...warsawCafe, name: ' ' } })).toBe('NAME_MISSING');
    expect(await refused({ owner: { name: '', pin: ownerPin } })).toBe('NAME_MISSING');
    expect(await refused({ owner: { name: 'Marta', pin: '4071' } })).toBe('PIN_TOO_SHORT');
    expect(await refused({ owner: { name: 'Marta', pin: '123456' } })).toBe('PIN_TOO_SIMPLE');
    expect(await refused({ begin: { with: 'program', terms: aProgram({ name: ' ' }) } })).toBe('TERMS_IMPOSSIBLE');
    expect(await client.shop.status()).toMatchObject({ state: 'first_run' });
    expect(await client.session.tiles()).toEqual([]);
  });
});

describe('the shop', () => {
  it('is changed by its owner, and checked', async () => {
    const { client } = await anOwnersWindow(aBackend());
    await client.shop.update({
      ...warsawCafe,
      name: 'Kopi Pagi',
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      cutoffMinutes: 0,
    });
    expect(await client.shop.status()).toMatchObject({ shop: { name: 'Kopi Pagi', zone: 'Asia/Jakarta' } });
    expect(await errorOf(client.shop.update({ ...warsawCafe, zone: 'Nowhere/Land' }))).toMatchObject({
      code: 'UNKNOWN_ZONE',
    });
    expect(await errorOf(client.shop.update({ ...warsawCafe, currency: 'XQQ' }))).toMatchObject({
      code: 'UNKNOWN_CURRENCY',
    });
    expect(await client.shop.status()).toMatchObject({ shop: { name: 'Kopi Pagi', currency: 'IDR' } });
  });
});

describe('the change feed', () => {
  it('tells every window what changed, and only its own window that somebody signed in', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const staffId = await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });
    const other = test.window();
    const toOwner = await owner.client.activity.changes();
    const toOther = await other.client.activity.changes();

    await other.client.session.signIn({ staffId, pin: '4071' });
    expect((await toOther.next()).value).toMatchObject({ topics: expect.arrayContaining(['staff', 'session']) });
    expect((await toOwner.next()).value).toEqual({ topics: ['staff'], customerIds: [] });
  });

  it('joins what a slow window has not looked at, and ends with its connection', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const window = test.window();
    const changes = await window.client.activity.changes();
    await owner.client.shop.update({ ...warsawCafe, name: 'One' });
    await owner.client.shop.update({ ...warsawCafe, name: 'Two' });
    await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });
    expect((await changes.next()).value).toEqual({ topics: ['shop', 'staff'], customerIds: [] });

    const waiting = changes.next();
    test.backend.disconnect(window.connection);
    expect(await waiting).toMatchObject({ done: true });
  });

  it('says so when a till locks itself', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test, { autoLockMinutes: 1 });
    const changes = await client.activity.changes();
    test.clock.forward(60);
    expect(await client.session.current()).toBeNull();
    expect((await changes.next()).value).toEqual({ topics: ['session'], customerIds: [] });
  });
});
