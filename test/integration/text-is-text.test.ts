import { describe, expect, it } from 'vitest';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { aBackend, aCommandId, anOwnersWindow, aStaffMember, errorOf, warsawCafe } from '#test/builders/a-backend.ts';
import { reasonIdOf, takeCase } from '#test/builders/a-complaint.ts';
import { aProgram } from '#test/builders/a-program.ts';
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

  it('in every field of a customer, and in whatever is searched for', async () => {
    const { client } = await anOwnersWindow(aBackend());
    const enrolled: CustomerId[] = [];
    for (const text of hostileTexts) {
      const profile = { name: text, usualOrder: text, notes: text, tags: [text] };
      const { id } = await client.customers.enrol({ commandId: aCommandId(), profile });
      enrolled.push(id);
      expect((await client.customers.get({ customerId: id })).profile).toMatchObject(profile);
      const { hits } = await client.customers.search({ text });
      expect(hits.filter((hit) => !enrolled.includes(hit.id))).toEqual([]);
      expect(await errorOf(client.customers.byCode({ code: text }))).toMatchObject({ code: 'CODE_UNKNOWN' });
    }
    for (const [index, customerId] of enrolled.entries()) {
      const { profile } = await client.customers.get({ customerId });
      expect(profile).toMatchObject({ name: hostileTexts[index], notes: hostileTexts[index] });
    }
    expect((await client.customers.tags()).map(({ tag }) => tag).toSorted()).toEqual([...hostileTexts].toSorted());
  });

  it('as the name of a reason, and in every field of a complaint', async () => {
    const window = await anOwnersWindow(aBackend());
    const reasonId = reasonIdOf('place');
    for (const name of hostileTexts) {
      const list = await window.client.complaintReasons.rename({ commandId: aCommandId(), reasonId, name });
      expect(list.find(({ id }) => id === reasonId)).toMatchObject({ name, code: 'place' });
      const said = { what: name, wants: name, item: name };
      expect(await takeCase(window, { reasonId, ...said })).toMatchObject({ ...said, reason: { name, group: null } });
    }
  });

  it('as the name of a program and of its reward', async () => {
    const { client } = await anOwnersWindow(aBackend());
    for (const text of hostileTexts) {
      const terms = aProgram({ name: text, rewardText: text });
      await expect(client.programs.create({ commandId: aCommandId(), terms })).resolves.toMatchObject({ terms });
    }
    const programs = await client.programs.list({});
    expect(programs.map(({ terms }) => terms.name).toSorted()).toEqual(['Coffee card', ...hostileTexts].toSorted());
  });

  it('of one line: control characters in a name become spaces', async () => {
    const { client } = await anOwnersWindow(aBackend());
    await client.shop.update({ ...warsawCafe, name: 'Kopi\r\n\u0000Pagi\u2028' });
    expect((await client.shop.status()).shop?.name).toBe('Kopi Pagi');
  });
});
