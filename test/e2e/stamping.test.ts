import { expect, test } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop' });

test('a stamp that was shown is there after the power went', async ({ app: { page, killAndStart, electron } }) => {
  test.skip(electron !== null, 'the browser shell is killed here');
  await signInScreen(page).signIn(people.counter);
  const counter = counterScreen(page);
  await counter.enrol('Ana Nowak', '600 700 800');
  await counter.stamp();
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();

  const again = await killAndStart();
  await signInScreen(again).signIn(people.counter);
  const after = counterScreen(again);
  await after.find('0800');
  await expect(after.card('Coffee card: 1 of 10 stamps')).toBeVisible();
});

test.describe('later', () => {
  test.use({ ownClock: true });

  test('a manager takes a stamp back on the screen of somebody else, who stays at the till', async ({ app }) => {
    const { page } = app;
    await signInScreen(page).signIn(people.counter);
    const counter = counterScreen(page);
    await counter.enrol('Ana Nowak', '600 700 800');
    await counter.stamp();
    await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
    app.forward(60_000);
    await page.reload();
    await signInScreen(page).signIn(people.counter);
    await counter.justNow.getByRole('button', { name: 'Take back for Ana Nowak: +1 stamp' }).click();

    const dialog = page.getByRole('dialog', { name: 'Take it back?' });
    await dialog.getByRole('button', { name: 'Wrong customer' }).click();
    await dialog.getByRole('button', { name: 'Let a manager allow it' }).click();
    const approval = page.getByRole('dialog', { name: "A manager's approval" });
    await approval.getByRole('button', { name: /^Janek/ }).click();
    await approval.getByRole('textbox', { name: 'PIN of Janek' }).fill(people.manager.pin);

    await expect(dialog).toBeHidden();
    await expect(counter.justNow).toContainText('taken back');
    await expect(page.getByRole('button', { name: 'Basia is at the till. Switch' })).toBeVisible();
  });
});
