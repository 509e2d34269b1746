import { describe, expect, it } from 'vitest';
import { makeCardCode } from '#shared/domain/customers/card-code.ts';
import {
  aBackend,
  aCommandId,
  anOwnersWindow,
  errorOf,
  type Client,
  type TestWindow,
} from '#test/builders/a-backend.ts';
import { hostileTexts } from '#test/builders/hostile-texts.ts';

async function aShop() {
  const test = aBackend();
  const window = await anOwnersWindow(test, { autoLockMinutes: null });
  const [program] = await window.client.programs.list({});
  if (program === undefined) throw new Error('The first run starts a program');
  return { ...test, ...window, program };
}

function enrol(client: Client, name: string, facts: { phone?: string; code?: string } = {}) {
  const { code, ...profile } = facts;
  return client.customers.enrol({ commandId: aCommandId(), profile: { name, ...profile }, ...(code && { code }) });
}

function everyFact(window: TestWindow, customerId: Parameters<Client['customers']['get']>[0]['customerId']) {
  return window.client.customers.get({ customerId });
}

describe('enrolling', () => {
  it('takes a name and a phone, and makes a card code', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, '  Zofia Wójcik ', { phone: '601 234 482' });
    expect(zofia).toMatchObject({
      profile: { name: 'Zofia Wójcik', phone: '601 234 482', email: '', birthday: null, tags: [] },
      visits: 0,
      lastVisitDay: null,
      usualGapDays: null,
      archivedAt: null,
      revision: 1,
    });
    expect(zofia.code).toMatch(/^29\d{11}$/);
    expect(zofia.cards).toMatchObject([{ stamps: 0, cardId: null }]);
    expect(await client.customers.byCode({ code: zofia.code })).toEqual(
      await client.customers.get({ customerId: zofia.id }),
    );
  });

  it('does it once, however often the command is sent', async () => {
    const { client } = await aShop();
    const order = { commandId: aCommandId(), profile: { name: 'Zofia', phone: '601234482' } };
    const first = await client.customers.enrol(order);
    expect(await client.customers.enrol(order)).toEqual(first);
    expect(await client.customers.search({ text: 'zofia' })).toMatchObject({ hits: [{ id: first.id }], more: false });
  });

  it.each([
    [{ name: ' ' }, 'NAME_MISSING'],
    [{ name: 'Z', phone: '12' }, 'PHONE_INVALID'],
    [{ name: 'Z', phone: 'call me' }, 'PHONE_INVALID'],
    [{ name: 'Z', email: 'z@' }, 'EMAIL_INVALID'],
    [{ name: 'Z', birthday: { month: 2, day: 30 } }, 'BIRTHDAY_INVALID'],
  ])('refuses %o with %s', async (profile, code) => {
    const { client } = await aShop();
    expect(await errorOf(client.customers.enrol({ commandId: aCommandId(), profile }))).toMatchObject({ code });
  });

  it('warns of a phone number somebody has, however it is written, and takes it when told that they are two', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia Wójcik', { phone: '601 234 482' });
    const order = { commandId: aCommandId(), profile: { name: 'Jan Wójcik', phone: '+48 601-234-482' } };
    expect(await errorOf(client.customers.enrol(order))).toMatchObject({
      code: 'DUPLICATE_PHONE',
      data: { matches: [{ id: zofia.id, name: 'Zofia Wójcik', phoneMasked: '••• ••• 482' }] },
    });
    const jan = await client.customers.enrol({ ...order, duplicateAccepted: true });
    expect(jan.id).not.toBe(zofia.id);
  });

  it('takes a pre-printed card, once, and only with a right check digit', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia', { code: '4006381333931' });
    expect(zofia.code).toBe('4006381333931');
    expect(await errorOf(enrol(client, 'Jan', { code: '4006381333932' }))).toMatchObject({ code: 'CODE_INVALID' });
    expect(await errorOf(enrol(client, 'Jan', { code: '4006381333931' }))).toMatchObject({
      code: 'CODE_TAKEN',
      data: { customerId: zofia.id, name: 'Zofia' },
    });
  });
});

describe('editing', () => {
  it('keeps what was typed, tags tidied', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia');
    const profile = {
      ...zofia.profile,
      phone: '601 234 482',
      email: 'zofia@example.com',
      birthday: { month: 2, day: 29 },
      usualOrder: 'Flat white, oat',
      notes: 'Sits at the window\nlikes jazz',
      tags: ['vip', 'VIP', '', 'students'],
    };
    const edited = await client.customers.update({
      commandId: aCommandId(),
      customerId: zofia.id,
      revision: zofia.revision,
      profile,
    });
    expect(edited.profile).toEqual({ ...profile, tags: ['students', 'vip'] });
    expect(edited.revision).toBe(2);
    expect(await client.customers.tags()).toEqual([
      { tag: 'students', customers: 1 },
      { tag: 'vip', customers: 1 },
    ]);
  });

  it('overwrites nothing that somebody else saved in between', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia');
    const edit = (facts: object, revision: number) =>
      client.customers.update({
        commandId: aCommandId(),
        customerId: zofia.id,
        revision,
        profile: { ...zofia.profile, ...facts },
      });
    await edit({ usualOrder: 'Espresso' }, 1);
    expect(await errorOf(edit({ notes: 'Likes jazz' }, 1))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { current: { revision: 2, profile: { usualOrder: 'Espresso', notes: '' } } },
    });
    expect(await edit({ usualOrder: 'Espresso', notes: 'Likes jazz' }, 2)).toMatchObject({ revision: 3 });
  });

  it('is not a change when nothing is different', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia');
    const order = { commandId: aCommandId(), customerId: zofia.id, revision: 1, profile: zofia.profile };
    expect(await client.customers.update(order)).toMatchObject({ revision: 1 });
  });

  it('does not ask again about a number that was there before', async () => {
    const { client } = await aShop();
    await enrol(client, 'Zofia', { phone: '601234482' });
    const jan = await client.customers.enrol({
      commandId: aCommandId(),
      profile: { name: 'Jan', phone: '601234482' },
      duplicateAccepted: true,
    });
    const profile = { ...jan.profile, name: 'Jan Wójcik' };
    const order = { commandId: aCommandId(), customerId: jan.id, revision: 1, profile };
    expect(await client.customers.update(order)).toMatchObject({ profile: { name: 'Jan Wójcik' } });
  });
});

describe('text', () => {
  it('is text, in every field and in the search box', async () => {
    const { client } = await aShop();
    for (const text of hostileTexts) {
      const profile = { name: text, phone: '', email: '', usualOrder: text, notes: text, tags: [text] };
      const { id } = await client.customers.enrol({ commandId: aCommandId(), profile });
      expect((await client.customers.get({ customerId: id })).profile).toMatchObject(profile);
      expect(await client.customers.search({ text, limit: 50 })).toMatchObject({ hits: expect.any(Array) });
      const order = { filter: { tag: text }, offset: 0, limit: 50 } as const;
      const listed = await client.customers.list({ ...order, sort: { by: 'name', direction: 'asc' } });
      expect(listed.rows.map((row) => row.id)).toEqual([id]);
    }
    expect(await client.customers.tags()).toHaveLength(hostileTexts.length);
  });
});

describe('a lost card', () => {
  it('gets a new code, and the old one answers "replaced"', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia');
    const replaced = await client.customers.replaceCode({ commandId: aCommandId(), customerId: zofia.id });
    expect(replaced.code).not.toBe(zofia.code);
    expect(await errorOf(client.customers.byCode({ code: zofia.code }))).toMatchObject({
      code: 'CODE_REPLACED',
      data: { customerId: zofia.id, name: 'Zofia' },
    });
    expect(await client.customers.byCode({ code: replaced.code })).toEqual(
      await client.customers.get({ customerId: zofia.id }),
    );
    expect(await client.customers.search({ text: zofia.code })).toMatchObject({ hits: [] });
    expect(await client.customers.search({ text: replaced.code })).toMatchObject({ hits: [{ id: zofia.id }] });
  });

  it('may turn up again', async () => {
    const { client } = await aShop();
    const zofia = await enrol(client, 'Zofia');
    await client.customers.replaceCode({ commandId: aCommandId(), customerId: zofia.id });
    const order = { commandId: aCommandId(), customerId: zofia.id, code: zofia.code };
    expect(await client.customers.replaceCode(order)).toMatchObject({ code: zofia.code });
    expect(await client.customers.byCode({ code: zofia.code })).toEqual(
      await client.customers.get({ customerId: zofia.id }),
    );
  });

  it('cannot be the card of somebody else', async () => {
    const { client } = await aShop();
    const [zofia, jan] = [await enrol(client, 'Zofia'), await enrol(client, 'Jan')];
    const order = { commandId: aCommandId(), customerId: jan.id, code: zofia.code };
    expect(await errorOf(client.customers.replaceCode(order))).toMatchObject({ code: 'CODE_TAKEN' });
  });

  it('is unknown when nobody ever had it', async () => {
    const { client } = await aShop();
    const codes = [makeCardCode('0123456789'), 'Zofia', ''];
    for (const code of codes) {
      expect(await errorOf(client.customers.byCode({ code }))).toMatchObject({ code: 'CODE_UNKNOWN' });
    }
  });
});

describe('archiving', () => {
  it('takes somebody out of search and list, and brings her back whole', async () => {
    const window = await aShop();
    const { client } = window;
    const zofia = await enrol(client, 'Zofia', { phone: '601234482' });
    const archive = (archived: boolean) =>
      client.customers.setArchived({ commandId: aCommandId(), customerId: zofia.id, archived });
    const found = async () => (await client.customers.search({ text: '482' })).hits.map(({ id }) => id);
    const listed = async (filter: object) =>
      (await client.customers.list({ filter, sort: { by: 'name', direction: 'asc' }, offset: 0, limit: 10 })).rows.map(
        ({ id }) => id,
      );

    expect(await found()).toEqual([zofia.id]);
    await archive(true);
    expect(await found()).toEqual([]);
    expect(await listed({})).toEqual([]);
    expect(await listed({ archived: true })).toEqual([zofia.id]);
    expect(await listed({ archived: true, text: 'zof' })).toEqual([zofia.id]);
    expect(await listed({ archived: true, text: 'jan' })).toEqual([]);
    await archive(false);
    expect(await found()).toEqual([zofia.id]);
    expect(await listed({})).toEqual([zofia.id]);
    expect(await everyFact(window, zofia.id)).toMatchObject({ archivedAt: null, profile: zofia.profile });
  });
});

describe('the history', () => {
  it('tells what was stamped, by whom and what it changed, newest first, page by page', async () => {
    const { client, clock, program } = await aShop();
    const zofia = await enrol(client, 'Zofia');
    for (const quantity of [2, 3]) {
      await client.cards.stamp({ commandId: aCommandId(), customerId: zofia.id, programId: program.id, quantity });
      clock.forward(86_400);
    }
    const page = await client.customers.history({ customerId: zofia.id, limit: 1 });
    expect(page).toMatchObject({
      more: true,
      lines: [{ kind: 'stamp', quantity: 3, stampsBefore: 2, stampsAfter: 5, staffName: 'Marta', voided: false }],
    });
    const before = page.lines[0]?.seq ?? null;
    const next = await client.customers.history({ customerId: zofia.id, limit: 1, before });
    expect(next).toMatchObject({ more: false, lines: [{ quantity: 2, stampsBefore: 0, stampsAfter: 2 }] });
    expect(await client.customers.get({ customerId: zofia.id })).toMatchObject({ visits: 2, cards: [{ stamps: 5 }] });
  });
});
