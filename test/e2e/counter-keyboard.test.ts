import { expect, test } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', ownClock: true });

test('the daily tasks go without a mouse: enrol, find, stamp, several, redeem, undo', async ({
  app: { page, forward },
}) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.isReady();

  // Nobody is found: Enter enrols with what was typed, Enter again when the phone number is in.
  await page.keyboard.type('zofia wójcik');
  await expect(counter.customer.getByRole('heading', { name: 'Nobody called “zofia wójcik”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Zofia Wójcik');
  await expect(page.getByRole('textbox', { name: 'Phone' })).toBeFocused();
  await page.keyboard.type('600 100 482');
  await page.keyboard.press('Enter');
  await counter.sees('Zofia Wójcik');

  // The card is there, ready to stamp.
  await page.keyboard.press('Enter');
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  await expect(counter.message('Stamped for Zofia · 1 of 10')).toBeVisible();

  // Typing anywhere finds; accents are optional, and so is all but the end of the number.
  await page.keyboard.press('Escape');
  await expect(counter.search).toHaveValue('');
  await page.keyboard.type('482');
  await expect(counter.hits).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.type('wojc');
  await counter.sees('Zofia Wójcik');

  forward(60_000);
  await page.keyboard.press('Shift+Enter');
  await expect(counter.pad).toBeVisible();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(counter.card('Coffee card: 3 of 10 stamps')).toBeVisible();
  await expect(counter.message('Card full: free coffee for Zofia · 3 of 10 on the next card')).toBeVisible();

  await page.keyboard.press('Alt+R');
  await expect(counter.message('Redeemed for Zofia: free coffee')).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: 'Redeem free coffee' })).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(counter.message('Given back to Zofia: free coffee')).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: 'Redeem free coffee' })).toBeVisible();
});

test('arrows choose among those found, and Enter stamps the chosen one', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.isReady();
  await counter.enrol('Zofia Wójcik', '600100482');
  await counter.enrol('Zosia Kurek', '601222117');

  await page.keyboard.press('Escape');
  await page.keyboard.type('zo');
  await expect(counter.hits).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(counter.hits.nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = (await counter.hits.nth(1).textContent()) ?? '';
  const name = second.includes('Kurek') ? 'Zosia Kurek' : 'Zofia Wójcik';
  await page.keyboard.press('Enter');
  await counter.sees(name);
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();

  // What was typed has done its work: the next letter begins anew.
  await page.keyboard.type('kur');
  await expect(counter.search).toHaveValue('kur');
});

test('a held or doubled Enter is one stamp; a later one asks', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.isReady();
  await counter.enrol('Ewa Lis', '604555938');

  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();

  await counter.stampOnceMore();
  await expect(counter.customer.getByText('This card was stamped a moment ago. Again?')).toBeVisible();
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(counter.card('Coffee card: 2 of 10 stamps')).toBeVisible();
});
