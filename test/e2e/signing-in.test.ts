import { expect, test } from './app.fixture.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop' });

test('each window has its own person at the till', async ({ app: { page, openAnother } }) => {
  await signInScreen(page).signIn(people.counter);
  await expect(page.getByRole('button', { name: 'Basia is at the till. Switch' })).toBeVisible();

  const other = await openAnother();
  await expect(signInScreen(other).dialog).toBeVisible();
  await signInScreen(other).signIn(people.owner);
  await expect(other.getByRole('button', { name: 'Marta is at the till. Switch' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Basia is at the till. Switch' })).toBeVisible();
});

test('a wrong PIN lets nobody in, and five of them keep everybody out for a while', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.tryPin(people.owner.name, '112358');
  for (const _ of [2, 3, 4, 5]) {
    await expect(signIn.dialog.getByRole('textbox', { name: 'PIN of Marta' })).toHaveValue('');
    await signIn.dialog.getByRole('textbox', { name: 'PIN of Marta' }).fill('112358');
  }
  await expect(signIn.dialog.getByText('Too many wrong PINs. Wait until the time is up.')).toBeVisible();
  await expect(page.getByRole('button', { name: /is at the till/ })).toBeHidden();
});

test('loading the page again ends the session', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.signIn(people.counter);
  await page.reload();
  await expect(signIn.dialog).toBeVisible();
});
