import { makeCardCode } from '#shared/domain/customers/card-code.ts';
import { bounceMs } from '#renderer/features/counter/one-command.ts';
import { expect, test } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { scan } from './screens/scanner.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', ownClock: true });

const card = makeCardCode('1234567890');
const newCard = makeCardCode('9876543210');

test('a scanner alone: a new card is enrolled, then every scan stamps, from any screen and any field', async ({
  app: { page, forward },
}) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.owner);
  await counter.isReady();

  // Nobody has the card: it is given to somebody new.
  await scan(page, card);
  await expect(page.getByRole('region', { name: 'Nobody has this card yet' })).toBeVisible();
  await expect(counter.search).toHaveValue('');
  await page.getByRole('button', { name: 'Enrol with this card' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Budi Santoso');
  await page.keyboard.press('Enter');
  await counter.sees('Budi Santoso');

  await scan(page, card);
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  await expect(counter.message('Stamped for Budi · 1 of 10')).toBeVisible();

  // The same card within ten seconds is a question, not a stamp; sooner than this it would be the same scan.
  await page.waitForTimeout(bounceMs);
  await scan(page, card, { end: 'Tab' });
  await expect(counter.customer.getByText('This card was stamped a moment ago. Again?')).toBeVisible();

  // From a field on another screen: what the scanner typed there is taken back, the rest stays.
  forward(60_000);
  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'New program' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Lunch card');
  await name.evaluate((field: HTMLInputElement) => field.setSelectionRange(5, 5));
  const field = await name.elementHandle();
  await scan(page, card, { gapMs: 15 });
  expect(await field?.inputValue()).toBe('Lunch card');
  await expect(counter.card('Coffee card: 2 of 10 stamps')).toBeVisible();
});

test('fast hands are no scanner, and a wrong check digit is no card', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.isReady();
  await scan(page, card, { gapMs: 60 });
  await expect(page.getByRole('textbox', { name: 'Phone' })).toHaveValue(card);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(counter.search).toHaveValue('');
  await scan(page, `${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`);
  await expect(page.getByRole('region', { name: 'Nobody has this card yet' })).toBeHidden();
});

test('a lost card is replaced by a scanned one, and the old one says so', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.isReady();
  await scan(page, card);
  await page.getByRole('button', { name: 'Enrol with this card' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Ewa Lis');
  await page.keyboard.press('Enter');
  await counter.sees('Ewa Lis');

  await scan(page, newCard);
  await expect(page.getByRole('region', { name: 'Nobody has this card yet' })).toBeVisible();
  await page.keyboard.type('ewa');
  await counter.sees('Ewa Lis');
  await page.keyboard.press('Enter');
  await expect(counter.message(/^The card now belongs to Ewa Lis/)).toBeVisible();

  await scan(page, card);
  await expect(counter.customer.getByText(/was replaced by a new one/)).toBeVisible();
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();
  await scan(page, newCard);
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
});

test('a card held before the scanner at the PIN pad is no wrong PIN', async ({ app: { page } }) => {
  const signIn = signInScreen(page);
  await signIn.dialog.getByRole('button', { name: /^Basia/ }).click();
  const pin = signIn.dialog.getByRole('textbox', { name: 'PIN of Basia' });
  await expect(pin).toBeFocused();
  await scan(page, card);
  await expect(pin).toHaveValue('');
  await expect(signIn.dialog.getByText(/Wrong PIN/)).toBeHidden();
  await pin.fill(people.counter.pin);
  await signIn.dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(signIn.dialog).toBeHidden();
});
