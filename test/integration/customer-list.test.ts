import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import { aBackend, aCommandId, anOwnersWindow } from '#test/builders/a-backend.ts';
import { hostileTexts } from '#test/builders/hostile-texts.ts';

const byName: CustomerSort = { by: 'name', direction: 'asc' };

async function aList() {
  const test = aBackend();
  const { client } = await anOwnersWindow(test, { autoLockMinutes: null });
  const [program] = await client.programs.list({});
  if (program === undefined) throw new Error('The first run starts a program');
  const enrol = async (name: string, facts: { tags?: string[]; birthday?: { month: number; day: number } } = {}) => {
    const customer = await client.customers.enrol({ commandId: aCommandId(), profile: { name, ...facts } });
    test.clock.forward(1);
    return customer;
  };
  const stamp = (customerId: Awaited<ReturnType<typeof enrol>>['id'], quantity = 1) =>
    client.cards.stamp({ commandId: aCommandId(), customerId, programId: program.id, quantity });
  const list = (filter: Partial<CustomerFilter> = {}, sort = byName, offset = 0, limit = 100) =>
    client.customers.list({ filter, sort, offset, limit });
  const names = async (filter: Partial<CustomerFilter> = {}, sort = byName) =>
    (await list(filter, sort)).rows.map(({ name }) => name);
  const csv = async (filter: Partial<CustomerFilter> = {}, sort = byName) => {
    const pieces = [];
    for await (const piece of await client.customers.exportCsv({ filter, sort })) pieces.push(piece);
    return { pieces, text: pieces.map((piece) => piece.csv).join('') };
  };
  return { ...test, client, program, enrol, stamp, list, names, csv };
}

describe('the customer list', () => {
  it('sorts by every heading, in both directions', async () => {
    const { enrol, stamp, names, clock } = await aList();
    const zofia = await enrol('Zofia');
    const lukasz = await enrol('Łukasz');
    const anna = await enrol('Anna');
    await stamp(lukasz.id);
    clock.forward(86_400);
    await stamp(zofia.id);
    clock.forward(86_400);
    await stamp(zofia.id);
    await stamp(anna.id);
    clock.forward(86_400);
    await stamp(lukasz.id);
    clock.forward(86_400);
    await stamp(lukasz.id);
    expect(await names({}, { by: 'name', direction: 'asc' })).toEqual(['Anna', 'Łukasz', 'Zofia']);
    expect(await names({}, { by: 'name', direction: 'desc' })).toEqual(['Zofia', 'Łukasz', 'Anna']);
    expect(await names({}, { by: 'enrolled', direction: 'asc' })).toEqual(['Zofia', 'Łukasz', 'Anna']);
    expect(await names({}, { by: 'visits', direction: 'desc' })).toEqual(['Łukasz', 'Zofia', 'Anna']);
    expect(await names({}, { by: 'lastVisit', direction: 'desc' })).toEqual(['Łukasz', 'Anna', 'Zofia']);
    expect(await names({}, { by: 'firstVisit', direction: 'asc' })).toEqual(['Łukasz', 'Zofia', 'Anna']);
  });

  it('filters, and filters together', async () => {
    const { client, enrol, stamp, names, clock, program } = await aList();
    const zofia = await enrol('Zofia Wójcik', { tags: ['vip'], birthday: { month: 5, day: 7 } });
    const jan = await enrol('Jan Wójcik', { tags: ['vip', 'office'] });
    await enrol('Anna Lis', { birthday: { month: 5, day: 30 } });
    await stamp(zofia.id, 10);
    clock.forward(40 * 86_400);
    await stamp(jan.id);
    expect(await names({ tag: 'vip' })).toEqual(['Jan Wójcik', 'Zofia Wójcik']);
    expect(await names({ tag: 'office' })).toEqual(['Jan Wójcik']);
    expect(await names({ birthdayMonth: 5 })).toEqual(['Anna Lis', 'Zofia Wójcik']);
    expect(await names({ rewardWaiting: true })).toEqual(['Zofia Wójcik']);
    expect(await names({ seenWithinDays: 30 })).toEqual(['Jan Wójcik']);
    expect(await names({ notSeenForDays: 30 })).toEqual(['Zofia Wójcik']);
    expect(await names({ programId: program.id })).toEqual(['Jan Wójcik', 'Zofia Wójcik']);
    expect(await names({ text: 'wojcik' })).toEqual(['Jan Wójcik', 'Zofia Wójcik']);
    expect(await names({ text: 'wojcik', birthdayMonth: 5 })).toEqual(['Zofia Wójcik']);
    expect(await names({ tag: 'vip', seenWithinDays: 30, programId: program.id })).toEqual(['Jan Wójcik']);
    await client.customers.setArchived({ commandId: aCommandId(), customerId: jan.id, archived: true });
    expect(await names({ tag: 'vip' })).toEqual(['Zofia Wójcik']);
    expect(await names({ tag: 'vip', archived: true })).toEqual(['Jan Wójcik']);
  });

  it('gives any window of itself, the last rows as well as the first', async () => {
    const { enrol, list } = await aList();
    const all: string[] = [];
    for (let index = 10; index < 35; index += 1) all.push((await enrol(`Guest ${index}`)).profile.name);
    for (const offset of [0, 7, 13, 20, 24, 25, 90]) {
      const { total, rows } = await list({}, byName, offset, 8);
      expect(total).toBe(25);
      expect(rows.map(({ name }) => name)).toEqual(all.slice(offset, offset + 8));
    }
    const backward = await list({}, { by: 'name', direction: 'desc' }, 20, 8);
    expect(backward.rows.map(({ name }) => name)).toEqual(all.toReversed().slice(20));
  });

  it('counts anew as soon as somebody comes', async () => {
    const { enrol, list } = await aList();
    await enrol('Zofia');
    expect((await list()).total).toBe(1);
    await enrol('Jan');
    expect((await list()).total).toBe(2);
  });
});

describe('the export', () => {
  it('writes what the list shows, with a heading in the language of the shop', async () => {
    const { client, enrol, stamp, csv } = await aList();
    const zofia = await enrol('Zofia Wójcik', { tags: ['vip', 'jazz'], birthday: { month: 2, day: 29 } });
    await enrol('Anna Lis');
    await stamp(zofia.id, 10);
    const { text, pieces } = await csv({ tag: 'vip' });
    expect(text.startsWith('\uFEFFImię i nazwisko,Telefon,')).toBe(true);
    expect(pieces.at(-1)).toMatchObject({ done: 1, total: 1 });
    const { code } = await client.customers.get({ customerId: zofia.id });
    expect(parse(text, { bom: true, columns: true })).toEqual([
      {
        'Imię i nazwisko': 'Zofia Wójcik',
        Telefon: '',
        'E-mail': '',
        'Urodziny (miesiąc-dzień)': '02-29',
        Język: '',
        'Stałe zamówienie': '',
        Notatki: '',
        Etykiety: 'jazz, vip',
        'Kod karty': code,
        'Zapisano dnia': '2026-05-05',
        Wizyty: '1',
        'Pierwsza wizyta': '2026-05-05',
        'Ostatnia wizyta': '2026-05-05',
        'Czekające nagrody': '1',
      },
    ]);
  });

  it('is a heading alone when nobody is on the list', async () => {
    const { csv } = await aList();
    const { text } = await csv();
    expect(parse(text, { bom: true })).toHaveLength(1);
  });

  it('holds nothing a spreadsheet would run', async () => {
    const { csv, enrol } = await aList();
    for (const name of hostileTexts) await enrol(name);
    const rows: Record<string, string>[] = parse((await csv()).text, { bom: true, columns: true });
    expect(rows).toHaveLength(hostileTexts.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(hostileTexts).toContain(row['Imię i nazwisko']?.replace(/^'(?=[=+\-@])/, ''));
    }
  });
});
