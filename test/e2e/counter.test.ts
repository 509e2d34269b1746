import { expect, test, type RunningApp } from './app.fixture.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessible, expectAccessibleInBoth } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', ownClock: true });

async function signedIn({ page }: RunningApp, person: (typeof people)[keyof typeof people] = people.counter) {
  await signInScreen(page).signIn(person);
  const counter = counterScreen(page);
  await counter.isReady();
  return counter;
}

test('twelve stamps on a card of ten are a reward and two on the next card; each step can be undone', async ({
  app,
}) => {
  const counter = await signedIn(app);
  await counter.enrol('Zofia Wójcik', '600100482');
  await counter.stampSeveral(9);
  await expect(counter.card('Coffee card: 9 of 10 stamps')).toBeVisible();
  app.forward(60_000);
  await counter.stampSeveral(3);
  await expect(counter.card('Coffee card: 2 of 10 stamps')).toBeVisible();
  await expect(counter.customer.getByText('1 reward waiting')).toBeVisible();

  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(counter.card('Coffee card: 9 of 10 stamps')).toBeVisible();
  await expect(counter.customer.getByText('1 reward waiting')).toBeHidden();
  await expect(counter.justNow.getByText(/undone/)).toBeVisible();
});

test('two windows see each other’s stamps at once', async ({ app }) => {
  const counter = await signedIn(app);
  await counter.enrol('Budi Santoso', '603444821');
  const other = await app.openAnother();
  await signInScreen(other).signIn(people.manager);
  const second = counterScreen(other);
  await second.isReady();
  await second.find('budi');
  await second.sees('Budi Santoso');
  await expect(second.card('Coffee card: 0 of 10 stamps')).toBeVisible();

  await counter.stamp();
  await expect(second.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  await expect(second.justNow.getByText(/\+1 stamp · Basia/)).toBeVisible();
  await expect(second.hits.first()).toContainText('1 of 10 stamps');
});

test('what is refused says why and when it works; a manager can let it through, once', async ({ app }) => {
  const { page } = app;
  const owner = await signedIn(app, people.owner);
  await owner.enrol('Ewa Lis', '604555938');
  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('textbox', { name: 'Time between two stampings' }).fill('30');
  await page.getByRole('button', { name: 'Save for the next card' }).click();
  await expect(counterScreen(page).message(/the next card is on the new terms/)).toBeVisible();
  await page.getByRole('button', { name: /Switch/ }).click();
  await signInScreen(page).signIn(people.counter);
  await page.getByRole('link', { name: 'Counter' }).click();

  const counter = counterScreen(page);
  await counter.find('ewa');
  await counter.sees('Ewa Lis');
  await counter.stamp();
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  app.forward(60_000);
  await counter.stampOnceMore();
  await expect(counter.customer.getByText(/The next stamp can be given from \d/)).toBeVisible();
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();

  await page.getByRole('button', { name: /Let a manager allow it/ }).click();
  const approval = page.getByRole('dialog', { name: "A manager's approval" });
  await approval.getByRole('button', { name: /^Janek/ }).click();
  await approval.getByRole('textbox', { name: 'PIN of Janek' }).fill(people.manager.pin);
  await expect(counter.card('Coffee card: 2 of 10 stamps')).toBeVisible();

  app.forward(60_000);
  await counter.stampOnceMore();
  await expect(page.getByRole('button', { name: /Let a manager allow it/ })).toBeVisible();
});

test('after its ten seconds a stamp is taken back by a manager, with a reason', async ({ app }) => {
  const { page } = app;
  const counter = await signedIn(app, people.manager);
  await counter.enrol('Jan Zośka', '602333905');
  await counter.stamp();
  await expect(counter.card('Coffee card: 1 of 10 stamps')).toBeVisible();
  app.forward(60_000);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it back?' });
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(dialog.getByText('Say in a few words why.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Wrong customer' }).click();
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(dialog).toBeHidden();
  await expect(counter.card('Coffee card: 0 of 10 stamps')).toBeVisible();
});

test('with several programs and no history the counter asks which card, in large buttons', async ({ app }) => {
  const { page } = app;
  const counter = await signedIn(app, people.owner);
  await page.getByRole('link', { name: 'Programs' }).click();
  await page.getByRole('button', { name: 'New program' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Bread club');
  await page.getByRole('textbox', { name: 'Stamps to fill a card' }).fill('30');
  await page.getByRole('textbox', { name: 'Reward', exact: true }).fill('Two loaves');
  await page.getByRole('button', { name: 'Make the program' }).click();
  await expect(page.getByRole('heading', { name: 'Bread club' })).toBeVisible();
  await page.getByRole('link', { name: 'Counter' }).click();

  await counter.enrol('Wilhelmina Brzęczyszczykiewicz', '605666777');
  await page.keyboard.press('Enter');
  await expect(counter.customer.getByText('Which card is it for?')).toBeVisible();
  await expect(counter.customer.getByRole('button', { name: /Coffee card/ })).toBeFocused();
  await counter.customer.getByRole('button', { name: /Bread club/ }).click();
  await expect(counter.card('Bread club: 1 of 30 stamps')).toBeVisible();

  // From now on it is the one stamped last.
  await page.keyboard.press('Escape');
  await page.keyboard.type('wilh');
  await expect(counter.card('Bread club: 1 of 30 stamps')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger finds, stamps and undoes', async ({ app }) => {
    const { page } = app;
    const counter = await signedIn(app);
    await counter.search.tap();
    await counter.search.fill('Ewa Lis');
    await page.getByRole('button', { name: 'Enrol', exact: true }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: 'Phone' }).fill('604555938');
    await sheet.getByRole('button', { name: 'Enrol' }).tap();
    await expect(sheet.getByRole('heading', { name: 'Ewa Lis' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Stamp', exact: true }).tap();
    await expect(sheet.getByRole('img', { name: 'Coffee card: 1 of 10 stamps' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).tap();
    await expect(sheet.getByRole('img', { name: 'Coffee card: 0 of 10 stamps' })).toBeVisible();
    await expectAccessible(page);
  });
});

/** WCAG 2.2 AA in both themes. */
test(
  'a customer with a question under her card can be read by everybody, and the pad too',
  { tag: '@long' },
  async ({ app }) => {
    const { page } = app;
    const counter = await signedIn(app);
    await counter.enrol('Zofia Wójcik', '600100482');
    await counter.stampSeveral(9);
    await expect(counter.card('Coffee card: 9 of 10 stamps')).toBeVisible();
    await counter.stampOnceMore();
    await expect(counter.customer.getByText('Again?')).toBeVisible();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('Shift+Enter');
    await expect(counter.pad).toBeVisible();
    await expectAccessibleInBoth(page);
  },
);

test('nobody found and enrolling can be read by everybody', { tag: '@long' }, async ({ app }) => {
  const { page } = app;
  const counter = await signedIn(app);
  await expectAccessibleInBoth(page);
  await counter.find('nobody at all');
  await expect(counter.customer.getByRole('button', { name: 'Enrol' })).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Phone' })).toBeVisible();
  await expectAccessibleInBoth(page);
});
