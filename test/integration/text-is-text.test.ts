import { describe, expect, it } from 'vitest';
import { aBackend, aCommandId, anOwnersWindow, aStaffMember, warsawCafe } from '#test/builders/a-backend.ts';
import { hostileTexts } from '#test/builders/hostile-texts.ts';

describe('text is text', () => {
  it('as the name of a staff member and of the shop', async () => {
    const test = aBackend();
    const { client } = await anOwnersWindow(test);
    const owner = await client.session.current();
    const staffId = await aStaffMember({ client }, { name: 'Budi', role: 'counter', pin: '4071' });
    expect(hostileTexts).toHaveLength(25);
    for (const name of hostileTexts) {
      await client.staff.update({
        commandId: aCommandId(),
        staffId,
        name,
        role: 'counter',
        language: null,
        active: true,
      });
      const shop = { ...warsawCafe, name, scannerPrefix: name.slice(0, 8) };
      await client.shop.update(shop);

      expect((await client.shop.status()).shop).toEqual(shop);
      const staff = await client.staff.list();
      expect(staff.find((one) => one.id === staffId)).toMatchObject({ name, role: 'counter' });
      expect(staff.find((one) => one.id !== staffId)).toMatchObject({ name: 'Marta', role: 'owner' });
      expect(await client.session.current()).toEqual(owner);
    }
  });

  it('of one line: control characters in a name become spaces', async () => {
    const { client } = await anOwnersWindow(aBackend());
    await client.shop.update({ ...warsawCafe, name: 'Kopi\r\n\u0000Pagi\u2028' });
    expect((await client.shop.status()).shop?.name).toBe('Kopi Pagi');
  });
});
