import { describe, expect, it } from 'vitest';
import { aBackend, aCommandId, anOwnersWindow, aStaffMember, errorOf, ownerPin } from '#test/builders/a-backend.ts';

describe('the staff', () => {
  it('is added with a name of its own and a PIN that fits the role', async () => {
    const { client } = await anOwnersWindow(aBackend());
    const add = (name: string, role: 'counter' | 'manager', pin: string) =>
      client.staff.add({ commandId: aCommandId(), name, role, pin });

    await expect(add('  Budi ', 'counter', '4071')).resolves.toMatchObject({ name: 'Budi', active: true });
    expect(await errorOf(add('BUDI', 'counter', '4072'))).toMatchObject({ code: 'NAME_TAKEN' });
    expect(await errorOf(add(' \n ', 'counter', '4072'))).toMatchObject({ code: 'NAME_MISSING' });
    expect(await errorOf(add('Ewa', 'manager', '4072'))).toEqual({ code: 'PIN_TOO_SHORT', data: { digits: 6 } });
    expect(await errorOf(add('Ewa', 'manager', '123456'))).toMatchObject({ code: 'PIN_TOO_SIMPLE' });
    expect(await errorOf(add('Ewa', 'manager', '40a2'))).toMatchObject({ code: 'BAD_REQUEST' });
    const lena = { commandId: aCommandId(), name: 'Lena', role: 'counter' as const, pin: '5813' };
    expect(await client.staff.add(lena)).toEqual(await client.staff.add(lena));
    expect(await client.staff.list()).toHaveLength(3);
  });

  it('needs a PIN of six digits from whoever becomes a manager', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const staffId = await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });
    const promote = (pin?: string) =>
      owner.client.staff.update({
        commandId: aCommandId(),
        staffId,
        name: 'Budi',
        role: 'manager',
        language: 'id',
        active: true,
        ...(pin !== undefined && { pin }),
      });

    expect(await errorOf(promote())).toEqual({ code: 'PIN_TOO_SHORT', data: { digits: 6 } });
    expect(await errorOf(promote('4071'))).toEqual({ code: 'PIN_TOO_SHORT', data: { digits: 6 } });
    await expect(promote('407182')).resolves.toMatchObject({ role: 'manager', language: 'id' });
    const { client } = test.window();
    expect(await errorOf(client.session.signIn({ staffId, pin: '4071' }))).toMatchObject({ code: 'WRONG_PIN' });
    await expect(client.session.signIn({ staffId, pin: '407182' })).resolves.toMatchObject({ language: 'id' });
  });

  it('never loses its last owner', async () => {
    const test = aBackend();
    const { client, connection } = await anOwnersWindow(test);
    const staffId = connection.session?.staffId;
    if (staffId === undefined) throw new Error('the owner is signed in');
    const marta = { staffId, name: 'Marta', language: null };
    const demote = () => client.staff.update({ ...marta, commandId: aCommandId(), role: 'manager', active: true });
    const dismiss = () => client.staff.update({ ...marta, commandId: aCommandId(), role: 'owner', active: false });

    expect(await errorOf(demote())).toMatchObject({ code: 'LAST_OWNER' });
    expect(await errorOf(dismiss())).toMatchObject({ code: 'LAST_OWNER' });
    await client.staff.add({ commandId: aCommandId(), name: 'Ewa', role: 'owner', pin: '314159' });
    await expect(demote()).resolves.toMatchObject({ role: 'manager' });
  });

  it('frees the name of one who left, and refuses her return under it while somebody else has it', async () => {
    const owner = await anOwnersWindow(aBackend());
    const staffId = await aStaffMember(owner, { name: 'Ewa', role: 'counter', pin: '4071' });
    const setActive = (active: boolean) =>
      owner.client.staff.update({
        commandId: aCommandId(),
        staffId,
        name: 'Ewa',
        role: 'counter',
        language: null,
        active,
      });

    await setActive(false);
    expect(await errorOf(owner.client.session.signIn({ staffId, pin: '4071' }))).toMatchObject({
      code: 'STAFF_NOT_FOUND',
    });
    await aStaffMember(owner, { name: 'Ewa', role: 'counter', pin: '5092' });
    expect(await errorOf(setActive(true))).toMatchObject({ code: 'NAME_TAKEN' });
  });

  it(
    'changes its own PIN with the old one; the owner sets anybody’s and lifts a lockout',
    { timeout: 60_000 },
    async () => {
      const test = aBackend();
      const owner = await anOwnersWindow(test);
      const staffId = await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });
      const { client } = test.window();
      await client.session.signIn({ staffId, pin: '4071' });
      const change = (current: string, next: string) =>
        client.staff.changeOwnPin({ commandId: aCommandId(), current, next });

      expect(await errorOf(change('4072', '8813'))).toEqual({ code: 'WRONG_PIN', data: { triesLeft: 4 } });
      expect(await errorOf(change('4071', '8888'))).toMatchObject({ code: 'PIN_TOO_SIMPLE' });
      const sentTwice = { commandId: aCommandId(), current: '4071', next: '8813' };
      await client.staff.changeOwnPin(sentTwice);
      await expect(client.staff.changeOwnPin(sentTwice)).resolves.toMatchObject({ name: 'Budi' });
      for (let wrong = 0; wrong < 5; wrong += 1) await errorOf(change('4071', '9924'));
      expect(await errorOf(client.session.signIn({ staffId, pin: '8813' }))).toMatchObject({ code: 'LOCKED_OUT' });
      await owner.client.staff.setPin({ commandId: aCommandId(), staffId, pin: '6402' });
      await expect(client.session.signIn({ staffId, pin: '6402' })).resolves.toMatchObject({ name: 'Budi' });
    },
  );
});

describe('an approval', () => {
  const asks = async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const ownerId = owner.connection.session?.staffId;
    if (ownerId === undefined) throw new Error('the owner is signed in');
    const budi = await aStaffMember(owner, { name: 'Budi', role: 'counter', pin: '4071' });
    const window = test.window();
    await window.client.session.signIn({ staffId: budi, pin: '4071' });
    return { ...test, ...window, ownerId, budi };
  };

  it('takes a manager’s PIN and leaves the signed-in person where she is', async () => {
    const { client, clock, ownerId, budi } = await asks();
    const action = 'override_refusal';
    expect(await errorOf(client.session.approve({ staffId: budi, pin: '4071', action }))).toMatchObject({
      code: 'NOT_A_MANAGER',
    });
    expect(await errorOf(client.session.approve({ staffId: ownerId, pin: '271829', action }))).toEqual({
      code: 'WRONG_PIN',
      data: { triesLeft: 4 },
    });
    await expect(client.session.approve({ staffId: ownerId, pin: ownerPin, action })).resolves.toMatchObject({
      by: 'Marta',
      until: clock.now() + 60_000,
    });
    expect(await client.session.current()).toMatchObject({ name: 'Budi', role: 'counter' });
  });

  it('is gone when somebody else signs in', async () => {
    const { client, connection, ownerId } = await asks();
    await client.session.approve({ staffId: ownerId, pin: ownerPin, action: 'void_entry' });
    expect(connection.approvals.size).toBe(1);
    await client.session.signIn({ staffId: ownerId, pin: ownerPin });
    expect(connection.approvals.size).toBe(0);
  });
});
