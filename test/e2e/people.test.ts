import { readFile } from 'node:fs/promises';
import { expect, test } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { peopleScreen } from './screens/people.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessible } from './support/accessible.ts';
import { people as staff } from './support/the-shop.ts';

test.use({ begin: 'shop', reducedMotion: 'reduce' });

test('somebody is enrolled, edited, given a new card, archived and brought back', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const people = peopleScreen(page);
  await people.open();
  await expect(page.getByRole('heading', { name: 'Nobody is enrolled yet' })).toBeVisible();
  await people.beginToEnrol('Zofia Wójcik', '601 234 482');
  await people.submit();
  await expect(people.heading('Zofia Wójcik')).toBeVisible();

  await people.beginToEdit();
  await people.field('E-mail').fill('zofia@');
  await people.save();
  await expect(people.panel).toContainText('This does not look like an e-mail address.');
  await people.field('E-mail').fill('zofia@example.com');
  await people.field('Usual order').fill('Flat white, oat');
  await people.field('Tags').fill('vip');
  await people.field('Tags').press('Enter');
  await expectAccessible(page);
  await people.save();
  await expect(people.panel).toBeHidden();
  await expect(people.region('About')).toContainText('zofia@example.com');
  await expect(page.getByRole('main')).toContainText('vip');

  const code = (await people.region('Card code').getByRole('paragraph').textContent()) ?? '';
  await people.region('Card code').getByRole('button', { name: 'The card is lost' }).click();
  await people.panel.getByRole('button', { name: 'Make a new code' }).click();
  await expect(people.region('Card code')).not.toContainText(code);

  await people.choose(/^More about/, 'Put into the archive');
  await people.panel.getByRole('button', { name: 'Put into the archive' }).click();
  await expect(page.getByRole('main')).toContainText('In the archive');
  await people.choose(/^More about/, 'Bring back');
  await people.panel.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('main')).not.toContainText('In the archive');
});

test('a phone number somebody has is asked about, not refused', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.counter);
  const people = peopleScreen(page);
  await people.open();
  await people.beginToEnrol('Zofia Wójcik', '601 234 482');
  await people.submit();
  await expect(people.heading('Zofia Wójcik')).toBeVisible();
  await people.open();
  await people.beginToEnrol('Jan Wójcik', '+48 601-234-482');
  await people.submit();
  const question = page.getByRole('dialog', { name: 'Somebody has this number already' });
  await expect(question).toContainText('••• ••• 482');
  await question.getByRole('button', { name: 'They are two people' }).click();
  await expect(people.heading('Jan Wójcik')).toBeVisible();
});

test('two windows edit the same customer, and nothing is lost', async ({ app: { page, openAnother } }) => {
  await signInScreen(page).signIn(staff.counter);
  const here = peopleScreen(page);
  await here.open();
  await here.beginToEnrol('Zofia Wójcik');
  await here.submit();
  await expect(here.heading('Zofia Wójcik')).toBeVisible();
  await here.beginToEdit();
  await here.field('Notes').fill('Likes jazz');
  await here.field('Name').fill('Zofia Lis');

  const other = await openAnother();
  await signInScreen(other).signIn(staff.manager);
  const there = peopleScreen(other);
  await there.open();
  await there.row('Zofia Wójcik').click();
  await there.beginToEdit();
  await there.field('Name').fill('Zofia Nowak');
  await there.field('Usual order').fill('Espresso');
  await there.save();
  await expect(there.heading('Zofia Nowak')).toBeVisible();

  await here.save();
  await expect(here.panel).toContainText('Somebody else changed the same in the meantime: Name');
  await expect(here.field('Usual order')).toHaveValue('Espresso');
  await expect(here.field('Notes')).toHaveValue('Likes jazz');
  await expect(here.field('Name')).toHaveValue('Zofia Lis');
  await here.panel.getByRole('button', { name: 'Take this' }).click();
  await expect(here.field('Name')).toHaveValue('Zofia Nowak');
  await here.save();
  await expect(here.panel).toBeHidden();
  await expect(here.heading('Zofia Nowak')).toBeVisible();
  await expect(there.region('About')).toContainText('Likes jazz');
});

test('what was stamped can be read, and taken back with a reason', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const counter = counterScreen(page);
  await counter.enrol('Zofia Wójcik', '601 234 482');
  await counter.stamp();
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  const people = peopleScreen(page);
  await people.open();
  await people.row('Zofia Wójcik').click();
  const history = people.region('What happened');
  await expect(history.getByRole('listitem')).toContainText('+1 stamp');
  await expect(history.getByRole('listitem')).toContainText('0 → 1');
  await history.getByRole('button', { name: 'Take back: +1 stamp' }).click();
  await people.panel.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(people.panel).toContainText('Say why, in a few words.');
  await people.panel.getByRole('button', { name: 'Wrong customer' }).click();
  await people.panel.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(history.getByRole('listitem').first()).toContainText('1 stamp taken back');
  await expect(history.getByRole('listitem').first()).toContainText('“Wrong customer”');
  await expect(people.region('Cards').getByRole('img', { name: 'Coffee card: 0 of 10 stamps' })).toBeVisible();
});

test('the list is searched, filtered and saved as a file', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const people = peopleScreen(page);
  await people.open();
  for (const name of ['Zofia Wójcik', 'Łukasz Żak', 'Anna Lis']) {
    await people.beginToEnrol(name);
    await people.submit();
    await expect(people.heading(name)).toBeVisible();
    await people.open();
  }
  await expect(people.row('Anna Lis')).toBeVisible();
  await people.search('zak');
  await expect(people.row('Łukasz Żak')).toBeVisible();
  await expect(people.row('Anna Lis')).toBeHidden();
  await expect(page).toHaveURL(/q=zak/);

  const download = page.waitForEvent('download');
  await people.choose(/^More$/, 'Save this list as a file');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Łukasz Żak');
  expect(text).not.toContain('Anna Lis');

  await page.getByRole('button', { name: 'Filter' }).click();
  await people.panel.getByLabel('Birthday in').selectOption('May');
  await expectAccessible(page);
  await people.panel.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter: Birthday: May' }).click();
  await expect(people.row('Łukasz Żak')).toBeVisible();
});
