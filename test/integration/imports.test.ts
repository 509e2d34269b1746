import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '#shared/contract/imports.contract.ts';
import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { errorOf } from '#test/builders/a-backend.ts';
import type { OpenShop } from '#test/builders/a-shop.ts';
import { aCoffeeProgram, aTill, checked, countOf, imported, planFor, uploaded } from '#test/builders/an-import.ts';
import { hostileTexts } from '#test/builders/hostile-texts.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name));

const people = (shop: OpenShop) =>
  shop.store.read.all<{ name: string; phone: string; email: string; notes: string; reference: string }>(
    'SELECT name, phone, email, notes, reference FROM customer ORDER BY id',
  );

const facts = (shop: OpenShop) =>
  shop.store.read.all(
    `SELECT name, phone, phone_typed, email, birthday_month, birthday_day, language, usual_order, notes, enrolled_day,
       (SELECT code FROM customer_code WHERE customer_id = c.id) AS code,
       (SELECT group_concat(tag) FROM customer_tag WHERE customer_id = c.id) AS tags
     FROM customer c ORDER BY id`,
  );

describe('a customers file', () => {
  it('comes in with phones, birthdays and opening balances that are no visits', async () => {
    const { shop, client } = aTill();
    const programId = await aCoffeeProgram(client);
    const file = await uploaded(
      client,
      'customers',
      'Name;Phone;Birthday;Stamps\nAnna Nowak;601 200 501;3.05;12\nBo Lind;;;0\n',
    );
    expect(file).toMatchObject({
      delimiter: ';',
      headed: true,
      rows: 3,
      guess: ['name', 'phone', 'birthday', 'opening_stamps'],
    });

    const { report, problems } = await imported(client, planFor(file, 'customers', { programId }));
    expect(report).toMatchObject({ state: 'done', rows: 2, imported: 2, skipped: 0, stamps: 12, staffName: 'Marta' });
    expect(problems).toEqual([]);
    expect(people(shop)).toMatchObject([{ name: 'Anna Nowak', phone: '48601200501' }, { name: 'Bo Lind' }]);
    expect(shop.store.read.all('SELECT kind, quantity FROM ledger ORDER BY seq')).toEqual([
      { kind: 'opening', quantity: 10 },
      { kind: 'card_completed', quantity: 0 },
      { kind: 'reward_issued', quantity: 0 },
      { kind: 'opening', quantity: 2 },
    ]);
    expect(countOf(shop, 'visit')).toBe(0);
  });

  it('names every broken line by its number and takes the rest', async () => {
    const { client } = aTill();
    const programId = await aCoffeeProgram(client);
    const file = await uploaded(client, 'customers', fixture('broken-lines.csv'));
    const plan = planFor(file, 'customers', { programId });
    const expected = [
      { line: 3, field: null, why: 'quote_unclosed', value: '"Bo Lind,601 200 502,2,', effect: 'skipped' },
      { line: 4, field: 'opening_stamps', why: 'stamps_invalid', value: 'nine', effect: 'dropped' },
      { line: 5, field: 'name', why: 'name_missing', value: '', effect: 'skipped' },
      { line: 6, field: 'phone', why: 'phone_invalid', value: '12', effect: 'dropped' },
      expect.objectContaining({ line: 7, why: 'too_many_columns', effect: 'skipped' }),
      { line: 8, field: 'phone', why: 'duplicate_in_file', value: '48601200501', effect: 'skipped' },
      expect.objectContaining({ line: 9, why: 'too_few_columns', effect: 'dropped' }),
    ];

    const dry = await checked(client, plan);
    expect(dry.report).toMatchObject({ state: 'checked', rows: 8, imported: 4, skipped: 4, problemCount: 7 });
    expect(dry.problems).toEqual(expected);

    const run = await imported(client, plan);
    expect(run.problems).toEqual(expected);
    const { rows, imported: taken, updated, skipped, stamps, problemCount, groups } = dry.report;
    expect(run.report).toMatchObject({
      state: 'done',
      rows,
      imported: taken,
      updated,
      skipped,
      stamps,
      problemCount,
      groups,
    });
  });

  it('is only looked at by a check', async () => {
    const { shop, client } = aTill();
    const programId = await aCoffeeProgram(client);
    const file = await uploaded(client, 'customers', 'Name,Stamps\nAnna,3\n');
    const { report } = await checked(client, planFor(file, 'customers', { programId }));
    expect(report).toMatchObject({ state: 'checked', imported: 1, stamps: 3 });
    expect(['customer', 'ledger', 'import_run'].map((table) => countOf(shop, table))).toEqual([0, 0, 0]);
  });

  it('does not come in twice', async () => {
    const { shop, client } = aTill();
    const programId = await aCoffeeProgram(client);
    const content = 'Name,Phone,E-mail,ID,Stamps\nAnna,601 200 501,,,3\nBo,,bo@example.com,,4\nCy,,,77,5\n';
    const plan = async () => planFor(await uploaded(client, 'customers', content), 'customers', { programId });
    expect((await imported(client, await plan())).report).toMatchObject({ imported: 3, stamps: 12 });

    const again = await imported(client, await plan());
    expect(again.report).toMatchObject({ imported: 0, skipped: 3, stamps: 0 });
    expect(again.problems.map(({ line, field, why }) => [line, field, why])).toEqual([
      [2, 'phone', 'already_a_customer'],
      [3, 'email', 'already_a_customer'],
      [4, 'reference', 'already_a_customer'],
    ]);
    expect([countOf(shop, 'customer'), countOf(shop, 'ledger')]).toEqual([3, 3]);
  });

  it('is read in the code page of a Polish spreadsheet', async () => {
    const { shop, client } = aTill();
    const file = await uploaded(client, 'customers', fixture('windows-1250.csv'));
    expect(file).toMatchObject({ encoding: 'windows-1250', delimiter: ';' });
    const programId = await aCoffeeProgram(client);
    const { problems } = await imported(client, planFor(file, 'customers', { programId }));
    expect(problems).toMatchObject([{ line: 3, field: 'birthday', why: 'birthday_invalid', value: '31.02' }]);
    expect(people(shop)).toMatchObject([{ name: 'Zofia Świętek', notes: 'lubi źródło' }, { name: 'Jan Łabę' }]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('is read as %s', async (encoding) => {
    const { shop, client } = aTill();
    const bytes = Buffer.from('\uFEFFName\tPhone\r\nŁucja Żak\t601 200 501\r\n', 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const file = await uploaded(client, 'customers', bytes);
    expect(file).toMatchObject({ encoding: 'utf-16', delimiter: '\t' });
    await imported(client, planFor(file, 'customers'));
    expect(people(shop)).toMatchObject([{ name: 'Łucja Żak', phone: '48601200501' }]);
  });

  it('may have no headings, or say how its cells are parted', async () => {
    const { shop, client } = aTill();
    const plain = await uploaded(client, 'customers', 'Anna Nowak,601 200 501\nBo Lind,601 200 502\n');
    expect(plain).toMatchObject({ headed: false, rows: 2 });
    await imported(client, planFor(plain, 'customers', { columns: ['name', 'phone'] }));
    const said = await uploaded(client, 'customers', 'sep=;\r\nName;Phone\r\nCy Mak;601 200 503\r\n');
    expect(said).toMatchObject({ headings: ['Name', 'Phone'], rows: 2 });
    await imported(client, planFor(said, 'customers'));
    expect(people(shop).map(({ name }) => name)).toEqual(['Anna Nowak', 'Bo Lind', 'Cy Mak']);
  });
});

describe('exports of other programs', () => {
  it('Square: people come in, money and counts do not', async () => {
    const { shop, client } = aTill();
    const file = await uploaded(client, 'customers', fixture('square-customers.csv'));
    expect(file).toMatchObject({ recognised: 'square', encoding: 'utf-8' });
    const { report, problems } = await imported(client, planFor(file, 'customers', { dateOrder: 'year_first' }));
    expect(report).toMatchObject({ imported: 3, skipped: 1, stamps: 0 });
    expect(problems.map(({ line, why }) => [line, why])).toEqual([
      [4, 'name_missing'],
      [5, 'email_invalid'],
    ]);
    expect(people(shop)).toEqual([
      {
        name: 'Halina Wrona',
        phone: '48601200301',
        email: 'halina.wrona@example.com',
        notes: 'Oat milk, no lid',
        reference: 'SQ7K2M0001',
      },
      { name: 'Tomasz Gil', phone: '48601200302', email: '', notes: '', reference: 'SQ7K2M0002' },
      {
        name: 'Irena Król "Kiki"',
        phone: '48601200304',
        email: '',
        notes: 'Pays by card\nasks for a receipt',
        reference: 'SQ7K2M0004',
      },
    ]);
  });

  it('Loyverse: points are no stamps', async () => {
    const { shop, client } = aTill();
    const file = await uploaded(client, 'customers', fixture('loyverse-customers.csv'));
    expect(file.recognised).toBe('loyverse');
    const { report, problems } = await imported(client, planFor(file, 'customers', { dateOrder: 'year_first' }));
    expect([report.imported, report.stamps, problems]).toEqual([3, 0, []]);
    expect(people(shop)[0]).toMatchObject({
      name: 'Dewi Lestari',
      phone: '6281255500101',
      notes: 'Kopi susu tanpa gula',
    });
  });
});

describe('our own export', () => {
  it.each(['en', 'pl', 'id'] as const)('comes into another shop as it was, in %s', async (language) => {
    const from = aTill();
    const content =
      'Name,Phone,E-mail,Birthday,Usual order,Notes,Tags,Language,Customer since\n' +
      '"Kowal, Ewa",+48 601 200 701,ewa@example.com,29.02,flat white,"=1+1\nsecond line","vegan; regular",pl,2024-03-05\n' +
      "'+Plus,,,4.03,,'-5%,,,\n";
    const first = await uploaded(from.client, 'customers', content);
    await imported(from.client, planFor(first, 'customers'));
    from.connection.session = from.connection.session && { ...from.connection.session, language };
    let csv = '';
    const all = { filter: { text: '' }, sort: { by: 'enrolled', direction: 'asc' } } as const;
    for await (const piece of await from.client.customers.exportCsv(all)) csv += piece.csv;

    const to = aTill();
    const file = await uploaded(to.client, 'customers', csv);
    expect(file).toMatchObject({ recognised: 'stempel', encoding: 'utf-8' });
    const { report, problems } = await imported(to.client, planFor(file, 'customers', { dateOrder: 'year_first' }));
    expect([report.imported, problems]).toEqual([2, []]);
    expect(facts(to.shop)).toEqual(facts(from.shop));
  });
});

describe('customers who are there already', () => {
  it('get what is missing and keep what stands, and a balance only once', async () => {
    const { shop, client } = aTill();
    const programId = await aCoffeeProgram(client);
    const first = await uploaded(client, 'customers', 'Name,Phone,Notes\nAnna,601 200 501,likes oats\n');
    await imported(client, planFor(first, 'customers'));
    const more = 'Name,Phone,E-mail,Notes,Stamps\nAnna N.,601 200 501,anna@example.com,other,4\n';
    const fill = async () => {
      const plan = planFor(await uploaded(client, 'customers', more), 'customers', {
        programId,
        existing: 'fill_gaps',
      });
      return [await checked(client, plan), await imported(client, plan)] as const;
    };
    for (const { report } of await fill()) expect(report).toMatchObject({ imported: 0, updated: 1, stamps: 4 });
    expect(people(shop)).toMatchObject([{ name: 'Anna', email: 'anna@example.com', notes: 'likes oats' }]);
    for (const { report } of await fill()) expect(report).toMatchObject({ updated: 0, skipped: 1, stamps: 0 });
    expect(shop.store.read.all('SELECT kind, quantity FROM ledger')).toEqual([{ kind: 'opening', quantity: 4 }]);
  });
});

describe('a file of past visits', () => {
  const visits =
    'Customer,Date,Time,Qty\n77,1.05.2026,9:15,1\n77,2.05.2026,,2\n601200502,2.05.2026,10:00,1\nwho,2.05.2026,,1\n';

  async function withPeople() {
    const till = aTill();
    const programId = await aCoffeeProgram(till.client);
    const people = await uploaded(till.client, 'customers', 'Name,ID,Phone\nAnna,77,\nBo,,601 200 502\n');
    await imported(till.client, planFor(people, 'customers'));
    const plan = async (more: Partial<ImportPlan> = {}) =>
      planFor(await uploaded(till.client, 'visits', visits), 'visits', { programId, ...more });
    return { ...till, plan };
  }

  it('finds its customers by number and phone, and names those it does not', async () => {
    const { shop, client, plan } = await withPeople();
    const { report, problems } = await imported(client, await plan());
    expect(report).toMatchObject({ imported: 3, skipped: 1, stamps: 4, created: 0 });
    expect(problems).toEqual([
      { line: 5, field: 'customer_key', why: 'customer_unknown', value: 'who', effect: 'skipped' },
    ]);
    expect(shop.store.read.all('SELECT customer_id, stamps FROM visit ORDER BY customer_id, business_day')).toEqual([
      { customer_id: 1, stamps: 1 },
      { customer_id: 1, stamps: 2 },
      { customer_id: 2, stamps: 1 },
    ]);
  });

  it('does not come in twice, and goes on where it was stopped', async () => {
    const { shop, client, plan } = await withPeople();
    await imported(client, await plan());
    const entries = countOf(shop, 'ledger');
    const again = await imported(client, await plan({ createCustomers: true }));
    expect(again.report).toMatchObject({ imported: 1, created: 1, skipped: 3 });
    expect(again.problems.map(({ why }) => why)).toEqual(['already_imported', 'already_imported', 'already_imported']);
    expect(countOf(shop, 'ledger')).toBe(entries + 1);
  });

  it('keeps two visits of one time apart', async () => {
    const { client } = aTill();
    const programId = await aCoffeeProgram(client);
    const content = 'Customer,Date,Qty\n77,1997-01-12,1\n77,1997-01-12,5\n';
    const run = async () => {
      const file = await uploaded(client, 'visits', content);
      return imported(client, planFor(file, 'visits', { programId, createCustomers: true }));
    };
    expect((await run()).report).toMatchObject({ imported: 2, created: 1, stamps: 6 });
    expect((await run()).report).toMatchObject({ imported: 0, skipped: 2, stamps: 0 });
  });

  it('does not stamp the future', async () => {
    const { client } = aTill();
    const programId = await aCoffeeProgram(client);
    const file = await uploaded(client, 'visits', 'Customer,Date\n77,2026-05-06\n');
    const { problems } = await imported(client, planFor(file, 'visits', { programId, createCustomers: true }));
    expect(problems).toMatchObject([{ line: 2, why: 'date_in_future' }]);
  });
});

describe('hostile text', () => {
  it('in every field stays text', async () => {
    const { shop, client } = aTill();
    const rows = hostileTexts.map((text, index) =>
      csvLine([text, `${text}\n${text}`, text, text, `ref ${index}`, text]),
    );
    const content = `Name,Notes,Usual order,Tags,ID,E-mail\n${rows.join('')}`;
    const file = await uploaded(client, 'customers', content, "'; DROP TABLE customer; --.csv");
    const { report } = await imported(client, planFor(file, 'customers'));
    expect(report).toMatchObject({ imported: hostileTexts.length, skipped: 0 });
    const read = shop.store.read.all<{ name: string; notes: string; usual_order: string }>(
      'SELECT name, notes, usual_order FROM customer ORDER BY id',
    );
    expect(read).toEqual(
      hostileTexts.map((text) => ({
        name: text.trim(),
        notes: `${text}\n${text}`.trim(),
        usual_order: text.trim(),
      })),
    );
    expect(shop.store.read.get('SELECT count(*) AS n FROM staff')).toEqual({ n: 2 });
  });
});

describe('a file', () => {
  it.each([
    ['', 'FILE_EMPTY'],
    ['\n\n , \n', 'FILE_EMPTY'],
    [Buffer.from('504b0304140006000800', 'hex'), 'FILE_NOT_TEXT'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'FILE_NOT_TEXT'],
  ])('%j is refused', async (content, code) => {
    const { client } = aTill();
    expect(await errorOf(uploaded(client, 'customers', content))).toMatchObject({ code });
  });

  it('comes in order, and not beyond its limit', async () => {
    const { client } = aTill();
    const piece = {
      fileId: crypto.randomUUID(),
      name: 'a.csv',
      kind: 'customers' as const,
      base64: 'YQ==',
      last: false,
    };
    await client.imports.upload({ ...piece, offset: 0 });
    expect(await errorOf(client.imports.upload({ ...piece, offset: 7 }))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await errorOf(client.imports.upload({ ...piece, offset: 70_000_000 }))).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });

  it('is gone from the folder once it is in, and when the backend closes', async () => {
    const { shop, client } = aTill();
    const folder = join(shop.folder, 'import-files');
    const file = await uploaded(client, 'customers', 'Name\nAnna\n');
    expect(readdirSync(folder)).toHaveLength(1);
    await imported(client, planFor(file, 'customers'));
    expect(readdirSync(folder)).toEqual([]);
    await uploaded(client, 'customers', 'Name\nAnna\n');
    await shop.backend.close();
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a plan', () => {
  it.each<[Partial<ImportPlan>, string]>([
    [{ columns: [null, 'phone', 'opening_stamps'] }, 'MAPPING_INCOMPLETE'],
    [{}, 'PROGRAM_NOT_FOUND'],
    [{ programId: 99 as never }, 'PROGRAM_NOT_FOUND'],
    [{ fileId: 'nothing' }, 'FILE_NOT_FOUND'],
  ])('%j is refused', async (more, code) => {
    const { client } = aTill();
    const file = await uploaded(client, 'customers', 'Name,Phone,Stamps\nAnna,601 200 501,3\n');
    expect(await errorOf(client.imports.check(planFor(file, 'customers', more)))).toMatchObject({ code });
    expect(await errorOf(client.imports.run(planFor(file, 'customers', more)))).toMatchObject({ code });
  });
});
