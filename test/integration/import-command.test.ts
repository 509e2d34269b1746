import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { commands } from '#main/cli/commands.ts';
import { runCommand } from '#main/cli/run.ts';
import { openStore } from '#main/backend/store/open.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { aCoffeeProgram } from '#test/builders/an-import.ts';

const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name);

/** A shop whose window was closed, and a folder for files. */
async function aClosedShop() {
  const shop = anOpenShop();
  await aCoffeeProgram(shop.at('owner').client);
  shop.store.close();
  await shop.backend.close();
  const files = mkdtempSync(join(tmpdir(), 'stempel-files-'));
  onTestFinished(() => rmSync(files, { recursive: true }));
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const code = await runCommand(['import', ...args, '--data-dir', shop.folder], commands, {
      out: (line) => (said.out += `${line}\n`),
      err: (line) => (said.err += `${line}\n`),
      stderr: new PassThrough() as unknown as NodeJS.WriteStream,
    });
    return { code, ...said };
  };
  const count = (table: string) => {
    const store = openStore(join(shop.folder, 'stempel.db'));
    const rows = store.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n;
    store.close();
    return rows;
  };
  return { run, count, file: (name: string) => join(files, name) };
}

it('brings customers in and says what was left out, in a file too', async () => {
  const { run, count, file } = await aClosedShop();
  const report = file('report.csv');
  const dry = await run('customers', fixture('broken-lines.csv'), '--dry-run');
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.out).toContain('4 customers would come in');
  expect(count('customer')).toBe(0);

  const { code, out, err } = await run('customers', fixture('broken-lines.csv'), '--report', report);
  expect(code).toBe(0);
  expect(out).toBe('4 customers are in\n  Stamps: 7\n  Lines left out: 4\n');
  expect(err).toContain('1 × A quotation mark is opened and not closed. (line left out)');
  expect(readFileSync(report, 'utf8').split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFLine,Column,In the file,What is wrong,What happens',
    '3,,"""Bo Lind,601 200 502,2,",A quotation mark is opened and not closed.,line left out',
  ]);
  expect(count('customer')).toBe(4);
});

it('brings past visits in, with columns named by hand, and speaks Polish', async () => {
  const { run, count, file } = await aClosedShop();
  const visits = file('visits.csv');
  writeFileSync(visits, '1\t19970101\t2\n1\t19970118\t1\n2\t19970112\t1\n');
  const columns = '--columns=customer_key=1,visited_at=2,stamps=3';
  const run1 = await run('visits', visits, columns, '--no-headings', '--create-customers', '--lang=pl');
  expect(run1).toMatchObject({ code: 0, out: 'Dodano 3 wizyty\n  Nowi klienci: 2\n  Pieczątki: 4\n' });
  expect([count('customer'), count('visit')]).toEqual([2, 3]);
});

it.each([
  [['visits', fixture('no-such-file.csv')], 1, 'There is no such file. Nothing was imported.'],
  [['visits', fixture('loyverse-customers.csv')], 1, 'It is not clear which columns hold what.'],
  [['customers', fixture('broken-lines.csv'), '--program=Tea'], 1, 'Say which program the stamps go to'],
  [['people', 'x.csv'], 2, 'people'],
  [['customers'], 2, 'needs a value'],
  [['customers', 'x.csv', '--columns=shoe=1'], 2, 'shoe=1'],
  [['customers', 'x.csv', '--date-order=backwards'], 2, 'backwards'],
])('%j is refused in a sentence', async (args, code, sentence) => {
  const { run } = await aClosedShop();
  const answer = await run(...args);
  expect(answer).toMatchObject({ code, out: '' });
  expect(answer.err).toContain(sentence);
});
