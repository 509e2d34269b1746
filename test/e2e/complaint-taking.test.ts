import { makeCardCode } from '#shared/domain/customers/card-code.ts';
import { expect, test } from './app.fixture.ts';
import { complaintScreen } from './screens/complaint.screen.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { scan } from './screens/scanner.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', reducedMotion: 'reduce' });

test('a cold coffee is settled with a free one in four presses, and the reward waits at the till', async ({
  app: { page },
}) => {
  const counter = counterScreen(page);
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.enrol('Zofia Wójcik', '600100482');

  await complaint.takeFrom('Zofia Wójcik');
  await expect(complaint.dialog.getByText('Zofia Wójcik')).toBeVisible();
  await complaint.reason('It was cold').click();
  await complaint.settleNow();
  await complaint.gesture('Free coffee').click();

  await expect(complaint.dialog).toBeHidden();
  await expect(counter.message('Settled for Zofia Wójcik: Free coffee')).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: 'Redeem free coffee' })).toBeVisible();
  // A gesture is no stamp, and what is settled is not open with her any more.
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: /^Complaint:/ })).toBeHidden();

  await complaint.openCase();
  await expect(page.getByRole('main')).toContainText('It was cold');
  await expect(page.getByRole('main').getByText('Settled').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Free coffee');
  await page.getByRole('main').getByRole('button', { name: 'Zofia Wójcik' }).click();
  await expect(page.getByRole('region', { name: 'Complaints' }).getByRole('listitem')).toContainText('Settled');
});

test('by keyboard alone, from wherever one is', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.enrol('Zofia Wójcik', '600100482');

  await page.keyboard.press('Alt+M');
  await expect(complaint.reason('It was cold')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(complaint.reason('Wrong order')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(complaint.dialog.getByRole('heading', { name: 'What do you give?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(complaint.gesture('Free coffee')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(complaint.dialog).toBeHidden();
  await expect(counter.customer.getByRole('button', { name: 'Redeem free coffee' })).toBeVisible();

  // Given too quickly: the key that undoes a stamp takes it back.
  await page.keyboard.press('Control+Z');
  await expect(counter.message('Taken back: Free coffee. The complaint is open.')).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: 'Redeem free coffee' })).toBeHidden();
  await expect(counter.customer.getByRole('button', { name: 'Complaint: Wrong order' })).toBeVisible();
});

test('above the limit a manager allows it with her PIN, and nothing has to be said twice', async ({
  app: { page },
}) => {
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.counter);
  await complaint.takeFromAnywhere();
  await complaint.what.fill('The cake was stale, and it was for a birthday');
  await complaint.settleNow();
  // Nobody in particular: there is no card to put anything on.
  await expect(complaint.gesture('Free coffee')).toBeHidden();
  await complaint.refund('45');
  await expect(complaint.dialog.getByRole('alert')).toContainText(
    'This costs PLN 45. On your own you can still give PLN 30 for this complaint.',
  );

  await complaint.letAllow(people.manager);
  await expect(complaint.dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Settled: Refund PLN 45')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Basia is at the till. Switch' })).toBeVisible();
});

test('undone within its ten seconds, and taken to be worked on', async ({ app: { page } }) => {
  const counter = counterScreen(page);
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.enrol('Zofia Wójcik', '600100482');
  await complaint.takeFrom('Zofia Wójcik');
  await complaint.reason('Too long a wait').click();
  await complaint.settleNow();
  await complaint.gesture('+2 stamps').click();
  await expect(counter.card('Coffee card: 2 of 10 stamps')).toBeVisible();
  await complaint.undo();
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();

  await complaint.takeFrom('Zofia Wójcik');
  await complaint.what.fill('The barista shouted at me');
  await expect(complaint.severity('Serious')).toBeChecked();
  await complaint.take();
  await expect(counter.message(/^Complaint from Zofia Wójcik taken · answer due /)).toBeVisible();

  // It stands beside her card from now on, and leads to the case.
  await counter.customer.getByRole('button', { name: 'Complaint: Something else' }).click();
  await expect(page.getByRole('main')).toContainText('The barista shouted at me');
});

test('a card scanned meanwhile says who complains and stamps nobody; what was typed outlives the dialog', async ({
  app: { page },
}) => {
  const card = makeCardCode('1234567890');
  const counter = counterScreen(page);
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.counter);
  await scan(page, card);
  await page.getByRole('button', { name: 'Enrol with this card' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Budi Santoso');
  await page.keyboard.press('Enter');
  await counter.sees('Budi Santoso');
  await page.keyboard.press('Escape');

  await complaint.takeFromAnywhere();
  await complaint.take();
  await expect(complaint.dialog.getByRole('alert')).toContainText('Press what it is about');
  await complaint.what.fill('No oat milk');
  await complaint.what.focus();
  await scan(page, card);
  await expect(complaint.dialog.getByText('Budi Santoso')).toBeVisible();
  await expect(complaint.what).toHaveValue('No oat milk');

  await page.keyboard.press('Escape');
  await expect(complaint.dialog).toBeHidden();
  await complaint.takeFromAnywhere();
  await expect(complaint.what).toHaveValue('No oat milk');
  await complaint.take();
  await counter.find('budi');
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();
});

test('the dialog is accessible, in light and dark', { tag: '@long' }, async ({ app: { page } }) => {
  const counter = counterScreen(page);
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.counter);
  await counter.enrol('Zofia Wójcik', '600100482');
  await complaint.takeFrom('Zofia Wójcik');
  await complaint.reason('It was cold').click();
  await expectAccessibleInBoth(page);
  await complaint.settleNow();
  await complaint.refund('45');
  await expect(complaint.dialog.getByRole('alert')).toBeVisible();
  await expectAccessibleInBoth(page);
});
