import { readFile } from 'node:fs/promises';
import { expect, test } from './app.fixture.ts';
import { importScreen } from './screens/import.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessible } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop' });

const regulars = {
  name: 'regulars.csv',
  text: [
    'Customer,Mobile,DOB,On the card',
    'Halina Wrona,601 200 301,21.03.1980,7',
    '"Tomasz Gil,601 200 302,,2',
    'Irena Król,12,,3',
    'Halina W.,601 200 301,,1',
  ].join('\n'),
};

test('a dropped file is checked, imported and reported, each bad line named', async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.manager);
  const screen = importScreen(page);
  await screen.open();
  await screen.drop(regulars);

  await screen.expectStep('Columns');
  await expect(screen.column('Customer')).toHaveValue('name');
  await expect(screen.column('Mobile')).toHaveValue('phone');
  await expect(screen.column('DOB')).toHaveValue('birthday');
  await expect(screen.column('On the card')).toHaveValue('-');
  await screen.column('On the card').selectOption('Stamps on the card');
  await expectAccessible(page);

  await screen.check();
  await expect(screen.main.getByRole('heading', { name: '2 customers would come in' })).toBeVisible();
  await expect(screen.problems.getByRole('row')).toHaveText([
    /Line/,
    /3.*A quotation mark is opened and not closed\..*Tomasz Gil.*line left out/,
    /4.*This is not a phone number\..*12.*comes in without it/,
    /5.*The same person stands further up in the file\..*line left out/,
  ]);
  await expectAccessible(page);

  await screen.import();
  await screen.expectReport('2 customers are in');
  await expect(screen.figure('Stamps')).toHaveText('10');
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await screen.main.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('regulars - lines to look at.csv');
  expect((await readFile(await saved.path(), 'utf8')).split('\r\n')[2]).toBe(
    '4,Phone,12,This is not a phone number.,comes in without it',
  );

  await page.evaluate(() => (globalThis.location.hash = '/people'));
  await expect(page.getByText('Halina Wrona')).toBeVisible();
});

test('past visits make their customers, by the keyboard alone', async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.owner);
  const screen = importScreen(page);
  await screen.open();
  await screen.chooseKind('Past visits');
  await screen.choose({
    name: 'old.csv',
    text: 'Card,Date,Qty\nK-1,2026-01-12 09:30,2\nK-1,2026-01-14,1\nK-2,2026-01-15,1\n',
  });
  await screen.expectStep('Columns');
  await page.getByRole('switch', { name: 'Make unknown customers' }).press('Space');
  await page.getByRole('button', { name: 'Check the file' }).press('Enter');
  await page.getByRole('button', { name: 'Import 3 visits' }).press('Enter');
  await screen.expectReport('3 visits are in');
  await expect(screen.figure('New customers')).toHaveText('2');
});

test(
  'leaving the page does not stop it, and coming back shows where it is',
  { tag: '@long' },
  async ({ app: { page } }) => {
    await signInScreen(page).signIn(people.manager);
    const screen = importScreen(page);
    await screen.open();
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `Person ${index},+48 601 ${String(index).padStart(6, '0')}`,
    );
    await screen.choose({ name: 'many.csv', text: `Name,Phone\n${lines.join('\n')}\n` });
    await screen.check();
    await screen.import();
    await page.evaluate(() => (globalThis.location.hash = '/counter'));
    await expect(page.getByRole('heading', { name: 'Counter', level: 1 })).toBeAttached();
    await page.evaluate(() => (globalThis.location.hash = '/import'));
    await screen.expectReport('3,000 customers are in');

    await page.getByRole('button', { name: 'Import another file' }).click();
    await expect(page.getByText('many.csv')).toBeVisible();
  },
);

test('a workbook is refused in a sentence, and the counter may not import', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.signIn(people.manager);
  const screen = importScreen(page);
  await screen.open();
  await screen.choose({ name: 'book.xlsx', text: 'PK\u0003\u0004\u0000\u0000' });
  await expect(screen.main.getByRole('alert')).toContainText('This is not a CSV file.');

  await page.getByRole('button', { name: /^Janek is at the till/ }).click();
  await signIn.signIn(people.counter);
  await page.evaluate(() => (globalThis.location.hash = '/import'));
  await expect(page.getByText('Ask a manager or the owner to do it.')).toBeVisible();
});
