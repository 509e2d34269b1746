import { expect, test } from './app.fixture.ts';
import { settingsScreen } from './screens/settings.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop' });

test('the owner adds a colleague, who signs in elsewhere and is out the moment she is let go', async ({
  app: { page, openAnother },
}) => {
  await signInScreen(page).signIn(people.owner);
  const settings = settingsScreen(page);
  await settings.open('Staff');
  const lena = { name: 'Lena', pin: '5813' };
  await settings.addColleague(lena);

  const other = await openAnother();
  await signInScreen(other).signIn(lena);
  await other.getByRole('link', { name: 'Settings' }).click();
  await expect(settingsScreen(other).sections.getByRole('link')).toHaveText(['This till', 'My PIN']);

  await settings.letGo('Lena');
  await expect(signInScreen(other).dialog).toBeVisible();
  await expect(signInScreen(other).dialog.getByRole('button', { name: /^Lena/ })).toBeHidden();
});

test('whoever leaves with changes unsaved is asked, and what is saved shows in every window', async ({
  app: { page, openAnother },
}) => {
  await signInScreen(page).signIn(people.owner);
  const other = await openAnother();
  await expect(signInScreen(other).dialog.getByText('Café Linden')).toBeVisible();

  const settings = settingsScreen(page);
  await settings.open('Shop');
  await settings.shopName.fill('Café Ulme');
  await page.getByRole('link', { name: 'Counter' }).click();
  await settings.leaving.getByRole('button', { name: 'Cancel' }).click();
  await expect(settings.shopName).toHaveValue('Café Ulme');

  await settings.save.click();
  await expect(settings.save).toBeHidden();
  await expect(signInScreen(other).dialog.getByText('Café Ulme')).toBeVisible();

  await settings.shopName.fill('Café Esche');
  await page.getByRole('link', { name: 'Counter' }).click();
  await settings.leaving.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(page.getByRole('heading', { name: 'Counter', level: 1 })).toBeAttached();
  await settings.open('Shop');
  await expect(settings.shopName).toHaveValue('Café Ulme');
});

test('one changes one’s own PIN with the one there is', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.signIn(people.counter);
  const settings = settingsScreen(page);
  await settings.open('My PIN');
  await settings.changeOwnPin('1928', '7305');
  await expect(page.getByText('Wrong PIN. 4 tries left.')).toBeVisible();
  await settings.changeOwnPin(people.counter.pin, '7305');
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Your PIN is changed')).toBeVisible();

  await page.reload();
  await signIn.signIn({ name: people.counter.name, pin: '7305' });
});

test('the till keeps what is on screen while it is locked, and hands over in two taps', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.signIn(people.owner);
  const settings = settingsScreen(page);
  await settings.open('Shop');
  await settings.shopName.fill('Café Ulme');

  await page.getByRole('button', { name: 'Marta is at the till. Switch' }).click();
  await page.keyboard.press('Escape');
  await expect(signIn.dialog).toBeHidden();
  await expect(settings.shopName).toHaveValue('Café Ulme');

  await page.getByRole('button', { name: 'Marta is at the till. Switch' }).click();
  await signIn.dialog.getByRole('button', { name: 'Lock the till' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(signIn.dialog).toBeVisible();
  await expect(signIn.dialog.getByRole('button', { name: 'Cancel' })).toBeHidden();

  await signIn.signIn(people.owner);
  await expect(settings.shopName).toHaveValue('Café Ulme');
});

test('somebody else takes over and sees what is hers to see', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.signIn(people.owner);
  await settingsScreen(page).open('Staff');
  await page.getByRole('button', { name: 'Marta is at the till. Switch' }).click();
  await signIn.signIn(people.counter);
  await expect(page.getByRole('button', { name: 'Basia is at the till. Switch' })).toBeVisible();
  await settingsScreen(page).atSection('This till');
  await expect(page.getByText('Add a colleague')).toBeHidden();
});
