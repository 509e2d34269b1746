import { expect, test } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { firstRunScreen } from './screens/first-run.screen.ts';
import { people } from './support/the-shop.ts';

// Two PINs are hashed and a whole shop is set up.
test.slow();

test('from an empty data folder to a redeemed reward', async ({ app: { page } }) => {
  const firstRun = firstRunScreen(page);
  await firstRun.nameShop('Corner Coffee');
  await firstRun.beOwner('Marta', people.owner.pin);
  await firstRun.beginWithOwnCard({ name: 'Coffee card', reward: 'Free coffee' });
  await expect(page.getByRole('button', { name: /Marta is at the till/ })).toBeVisible();

  const counter = counterScreen(page);
  await counter.enrol('Ana Nowak', '600 700 800');
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();
  // All at once: the same card again within ten seconds would be a question.
  await counter.customer.getByRole('button', { name: '+2 … several stamps at once' }).click();
  await counter.pad.getByRole('textbox', { name: 'Another number' }).fill('10');
  await counter.pad.getByRole('button', { name: 'Stamp 10 times' }).click();
  await counter.redeem('Free coffee');
  await expect(counter.justNow).toContainText('free coffee redeemed');
  await expect(counter.customer.getByRole('button', { name: /^Redeem free coffee/i })).toBeHidden();
});

test('the same without a mouse', { tag: '@long' }, async ({ app: { page } }) => {
  const { keyboard } = page;
  const typed = async (text: string) => {
    await keyboard.type(text);
    await keyboard.press('Enter');
  };
  await expect(page.getByRole('textbox', { name: 'What is your shop called?' })).toBeFocused();
  await typed('Corner Coffee');
  await expect(page.getByRole('textbox', { name: 'Your first name' })).toBeFocused();
  await typed('Marta');
  await expect(page.getByRole('textbox', { name: 'A new PIN of 6 digits' })).toBeFocused();
  await typed(people.owner.pin);
  await expect(page.getByRole('textbox', { name: 'The same PIN once more' })).toBeFocused();
  await keyboard.type(people.owner.pin);
  const open = page.getByRole('button', { name: 'Open the till' });
  await expect(open).toBeVisible();
  for (
    let tabs = 0;
    tabs < 30 && !(await open.evaluate((button) => button === button.ownerDocument.activeElement));
    tabs += 1
  ) {
    await keyboard.press('Tab');
  }
  await expect(open).toBeFocused();
  await keyboard.press('Enter');

  const counter = counterScreen(page);
  await expect(counter.customer.getByRole('heading', { name: 'Your first customer' })).toBeVisible();
  await keyboard.type('Ana Nowak');
  await expect(counter.customer.getByRole('heading', { name: 'Nobody called “Ana Nowak”' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(counter.customer.getByRole('textbox', { name: 'Phone' })).toBeFocused();
  await typed('600 700 800');
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();
  await keyboard.press('Shift+Enter');
  await expect(counter.pad).toBeVisible();
  await typed('10');
  await expect(counter.customer.getByRole('button', { name: /^Redeem free coffee/i })).toBeVisible();
  await keyboard.press('Alt+r');
  await expect(counter.justNow).toContainText('free coffee redeemed');
});
