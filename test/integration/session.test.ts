import { describe, expect, it } from 'vitest';
import { aBackend, aCommandId, anOwnersWindow, aStaffMember, errorOf, ownerPin } from '#test/builders/a-backend.ts';

const wrong = '909090';

describe('signing in', () => {
  it('takes a tile and its PIN, and nobody before that', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const budi = await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });

    const { client } = test.window();
    expect(await client.session.current()).toBeNull();
    expect(await client.session.tiles()).toMatchObject([
      { name: 'Budi', role: 'counter', lockedUntil: null },
      { name: 'Marta', role: 'owner' },
    ]);
    await expect(client.session.signIn({ staffId: budi, pin: '4071' })).resolves.toMatchObject({ name: 'Budi' });
    expect(await client.session.current()).toMatchObject({ staffId: budi, role: 'counter' });
    await client.session.signOut();
    expect(await client.session.current()).toBeNull();
  });

  it('counts wrong PINs, locks at the fifth, and keeps that over a restart', async () => {
    const test = aBackend();
    const { client, connection } = await anOwnersWindow(test);
    const staffId = connection.session?.staffId;
    if (staffId === undefined) throw new Error('the owner is signed in');
    for (const triesLeft of [4, 3, 2, 1]) {
      expect(await errorOf(client.session.signIn({ staffId, pin: wrong }))).toEqual({
        code: 'WRONG_PIN',
        data: { triesLeft },
      });
    }
    const until = test.clock.now() + 30_000;
    expect(await errorOf(client.session.signIn({ staffId, pin: wrong }))).toEqual({
      code: 'LOCKED_OUT',
      data: { until },
    });
    expect(await errorOf(client.session.signIn({ staffId, pin: ownerPin }))).toMatchObject({ code: 'LOCKED_OUT' });

    await test.backend.close();
    const again = aBackend({ folder: test.folder, clock: test.clock }).window().client;
    expect(await again.session.tiles()).toMatchObject([{ lockedUntil: until }]);
    test.clock.forward(29);
    expect(await errorOf(again.session.signIn({ staffId, pin: ownerPin }))).toMatchObject({ code: 'LOCKED_OUT' });
    test.clock.forward(1);
    expect(await errorOf(again.session.signIn({ staffId, pin: wrong }))).toEqual({
      code: 'LOCKED_OUT',
      data: { until: test.clock.now() + 60_000 },
    });
    test.clock.forward(60);
    await expect(again.session.signIn({ staffId, pin: ownerPin })).resolves.toMatchObject({ role: 'owner' });
    expect(await errorOf(again.session.signIn({ staffId, pin: wrong }))).toMatchObject({ data: { triesLeft: 4 } });
  });

  it('gives twenty windows that guess at once five guesses together', async () => {
    const test = aBackend();
    const { connection } = await anOwnersWindow(test);
    const staffId = connection.session?.staffId;
    if (staffId === undefined) throw new Error('the owner is signed in');
    const codes = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await errorOf(test.window().client.session.signIn({ staffId, pin: wrong }))).code,
      ),
    );
    // The fifth is told that it locked; the other fifteen were never compared.
    expect(codes.filter((code) => code === 'WRONG_PIN').length).toBeLessThanOrEqual(4);
    expect(codes.filter((code) => code === 'LOCKED_OUT').length).toBeGreaterThanOrEqual(16);
    test.clock.forward(29.9);
    expect(await errorOf(test.window().client.session.signIn({ staffId, pin: ownerPin }))).toMatchObject({
      code: 'LOCKED_OUT',
    });
  });
});

describe('the auto-lock', () => {
  it('counts from the last command, not from what a view asks by itself', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test, { autoLockMinutes: 10 });
    test.clock.forward(9 * 60);
    await client.staff.list();
    test.clock.forward(59);
    await client.session.keepAlive();
    test.clock.forward(599);
    expect(await client.session.current()).not.toBeNull();
    test.clock.forward(1);
    expect(await client.session.current()).toBeNull();
    expect(await errorOf(client.staff.list())).toMatchObject({ code: 'SIGNED_OUT' });
  });

  it('can be off, and counts a clock that was set back as time gone by', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test, { autoLockMinutes: null });
    test.clock.forward(30 * 24 * 3600);
    expect(await client.session.current()).toMatchObject({ locksAt: null });
    const { shop } = await client.shop.status();
    if (shop === null) throw new Error('the shop is there');
    await client.shop.update({ ...shop, autoLockMinutes: 5 });
    test.clock.forward(-300);
    expect(await client.session.current()).toBeNull();
  });
});

describe('a live session', () => {
  it('follows the role of its staff member at once and ends when she leaves or the window closes', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const staffId = await aStaffMember(owner, { name: 'Ewa', role: 'manager', pin: '314159' });
    const ewa = test.window();
    await ewa.client.session.signIn({ staffId, pin: '314159' });
    await expect(ewa.client.staff.list()).resolves.toHaveLength(2);

    const change = { commandId: aCommandId(), staffId, name: 'Ewa', language: null, active: true };
    await owner.client.staff.update({ ...change, role: 'counter' });
    expect(await ewa.client.session.current()).toMatchObject({ role: 'counter' });
    expect(await errorOf(ewa.client.staff.list())).toEqual({ code: 'FORBIDDEN', data: { needs: 'manager' } });

    await owner.client.staff.update({
      ...change,
      commandId: aCommandId(),
      role: 'counter',
      active: false,
    });
    expect(ewa.connection.session).toBeNull();

    test.backend.disconnect(owner.connection);
    expect(await errorOf(owner.client.staff.list())).toMatchObject({ code: 'SIGNED_OUT' });
  });
});
