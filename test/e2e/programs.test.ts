import { expect, test } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessible } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', ownClock: true });

test('a changed program applies to the next card, and says so', async ({ app: { page, forward } }) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.manager);
  await counter.isReady();
  await counter.enrol('Zofia Wójcik', '600100482');
  await counter.stampSeveral(9);
  await expect(counter.card('Coffee card: 9 of 10 stamps')).toBeVisible();

  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('1 card in progress finishes on its present terms.', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: 'Stamps to fill a card' }).fill('6');
  await expect(page.getByRole('img', { name: 'A card with 6 places' })).toBeVisible();
  await page.getByRole('button', { name: 'Save for the next card' }).click();
  await expect(page.getByText('1 card still on earlier terms', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: 'Counter' }).click();
  forward(60_000);
  await counter.find('zof');
  await expect(counter.card('Coffee card: 9 of 10 stamps')).toBeVisible();
  await counter.stampSeveral(2);
  await expect(counter.card('Coffee card: 1 of 6 stamps')).toBeVisible();
});

test('what cannot work is said at its field', async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.owner);
  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'New program' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Coffee card');
  await page.getByRole('button', { name: 'Make the program' }).click();
  await expect(page.getByRole('textbox', { name: 'Reward', exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Reward', exact: true }).fill('Tea');
  await page.getByRole('button', { name: 'Make the program' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true');
});

test('a paused program is not offered until it is resumed', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.owner);
  await counter.isReady();
  await counter.enrol('Ewa Lis', '604555938');
  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('paused', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Counter' }).click();
  await counter.find('ewa');
  await counter.sees('Ewa Lis');
  await expect(counter.customer.getByText('No stamp card is open right now.')).toBeVisible();
  await counter.customer.getByRole('button', { name: 'Go to programs' }).click();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('open', { exact: true })).toBeVisible();
});

test('counter staff see the programs and change nothing; everybody can read them', async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.counter);
  await page.getByRole('link', { name: 'Programs' }).click();
  await expect(page.getByRole('heading', { name: 'Coffee card' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'New program' })).toBeHidden();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
});

test('the form of a program can be read by everybody', { tag: '@long' }, async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.owner);
  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'New program' }).click();
  await expect(page.getByRole('heading', { name: 'A new program' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
});
