import { expect, test } from './app.fixture.ts';
import { complaintsScreen } from './screens/complaints.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people as staff } from './support/the-shop.ts';

test.use({ begin: 'morning', reducedMotion: 'reduce' });

test('a manager works through a morning with the keyboard alone', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const complaints = complaintsScreen(page);
  await complaints.open();
  // The most urgent comes first, and the place says how many are due.
  await expect(complaints.place).toHaveAccessibleName(/3 due/);
  await expect(complaints.rows).toHaveCount(4);
  await expect(complaints.rows.first()).toContainText('The flat white was cold');
  await expect(complaints.rows.first()).toContainText('overdue since');

  await complaints.press('ArrowDown');
  await complaints.press('Enter');
  await complaints.isOpen(1);
  await complaints.tell('a', 'What was answered', 'We make you a new one.');
  await expect(complaints.standing).toContainText('Acknowledged');
  await expect(complaints.timeline).toContainText('We make you a new one.');

  // A free coffee is the first thing offered, and settles it.
  await complaints.press('g');
  await expect(complaints.main.getByRole('button', { name: 'Free coffee' })).toBeFocused();
  await complaints.press('Enter');

  await complaints.isOpen(2);
  await complaints.press('t');
  await expect(complaints.main.getByRole('button', { name: 'Janek (you)' })).toBeFocused();
  await complaints.press('Enter');
  await expect(complaints.standing).toContainText('Janek');
  await complaints.tell('p', 'What was promised', 'A second barista at noon');
  await expect(complaints.region('Promises')).toContainText('A second barista at noon');
  await complaints.tell('s', 'How was it settled? (optional)', 'Explained and apologised.');

  await complaints.isOpen(3);
  await complaints.press('j');
  await complaints.isOpen(4);
  await complaints.press('k');
  await complaints.isOpen(3);
  await complaints.press('e');
  await expect(complaints.standing).toContainText('Acknowledged');
  await complaints.tell('s', 'How was it settled? (optional)', '');
  await complaints.isOpen(4);
  await complaints.tell('s', 'How was it settled? (optional)', 'Two stamps added');
  await expect(complaints.main.getByRole('heading', { name: 'Nothing needs you now' })).toBeVisible();
  await expect(complaints.place).not.toHaveAccessibleName(/due/);
});

test('what was given is taken back, and what was settled is opened again', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const complaints = complaintsScreen(page);
  await complaints.open();
  await complaints.press('Enter');
  await complaints.isOpen(1);
  await complaints.press('g');
  await complaints.main.getByRole('button', { name: '+2 stamps' }).press('Enter');
  await complaints.isOpen(2);
  await complaints.press('Control+z');
  await expect(page.getByText('Taken back', { exact: true }).first()).toBeVisible();
  await complaints.press('Escape');

  await complaints.row('Waited twenty minutes').press('Enter');
  await complaints.isOpen(2);
  await complaints.tell('s', 'How was it settled? (optional)', 'With an apology');
  await complaints.isOpen(3);
  await complaints.press('Escape');
  await page.getByRole('radio', { name: 'Settled' }).press('Space');
  await complaints.row('Waited twenty minutes').press('Enter');
  await complaints.isOpen(2);
  await complaints.tell('o', 'Why is it opened again?', 'She is still waiting.');
  await expect(complaints.standing).toContainText('opened again');
  await expect(complaints.standing).toContainText('In progress');
});

test('a case is found by its words, its customer and its number', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.counter);
  const complaints = complaintsScreen(page);
  await complaints.open();
  await complaints.press('/');
  await expect(complaints.search).toBeFocused();
  await page.keyboard.type('soap');
  await expect(complaints.rows).toHaveCount(1);
  await expect(complaints.rows).toContainText('Restroom');
  await complaints.search.fill('wojcik');
  await expect(complaints.rows).toHaveCount(2);
  await complaints.search.fill('4');
  await expect(complaints.rows).toHaveCount(1);
  await complaints.search.fill('nowhere');
  await expect(complaints.main.getByRole('heading', { name: 'No such complaint' })).toBeVisible();
});

test('somebody else changes the case, and what was typed stays', async ({ app: { page, openAnother } }) => {
  await signInScreen(page).signIn(staff.manager);
  const here = complaintsScreen(page);
  await here.open();
  await here.press('Enter');
  await here.isOpen(1);
  await here.press('n');
  await page.keyboard.insertText('Call her');

  const other = await openAnother();
  await signInScreen(other).signIn(staff.counter);
  const there = complaintsScreen(other);
  await there.open();
  // Only a manager hands over, so nobody else is offered it.
  await there.press('Enter');
  await there.isOpen(1);
  await expect(there.main.getByRole('button', { name: /^Hand over/ })).toBeHidden();
  await there.press('e');
  await expect(there.standing).toContainText('Acknowledged');

  await expect(here.standing).toContainText('Acknowledged');
  await here.press('Control+Enter');
  await expect(here.main.getByRole('alert')).toContainText('Basia changed this case in the meantime');
  await expect(here.main.getByRole('textbox', { name: 'Note for the team' })).toHaveValue('Call her');
  await here.press('Control+Enter');
  await expect(here.timeline).toContainText('Call her');
});

test('above the limit a manager allows it without anybody leaving the screen', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.counter);
  const complaints = complaintsScreen(page);
  await complaints.open();
  await complaints.press('Enter');
  await complaints.isOpen(1);
  await complaints.press('g');
  await complaints.main.getByRole('button', { name: 'Refund' }).press('Enter');
  await page.keyboard.type('25');
  await complaints.press('Enter');
  const allow = complaints.main.getByRole('alert').getByRole('button', { name: 'Let a manager allow it' });
  await expect(complaints.main.getByRole('alert')).toContainText('PLN 20');
  await expect(allow).toBeFocused();
  await allow.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Janek/ }).click();
  await dialog.getByRole('textbox', { name: 'PIN of Janek' }).fill(staff.manager.pin);
  await complaints.isOpen(2);
  await complaints.press('Escape');
  await page.getByRole('radio', { name: 'Settled' }).press('Space');
  await complaints.row('The flat white was cold').press('Enter');
  await complaints.isOpen(1);
  await expect(complaints.region('What was given')).toContainText('allowed by Janek');
});

test('what was given some time ago is taken back with a reason and a manager', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.counter);
  const complaints = complaintsScreen(page);
  await complaints.open();
  await page.getByRole('radio', { name: 'Settled' }).press('Space');
  await complaints.row('The cake was dry').press('Enter');
  await complaints.isOpen(5);
  await complaints.region('What was given').getByRole('button', { name: 'Take back: Refund PLN 9' }).press('Enter');
  const reason = complaints.main.getByRole('textbox', { name: 'Why is it taken back?' });
  await expect(reason).toBeFocused();
  await complaints.press('Enter');
  await expect(complaints.main).toContainText('Write a few words first.');
  await reason.fill('Given to the wrong customer');
  await reason.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Janek/ }).click();
  await dialog.getByRole('textbox', { name: 'PIN of Janek' }).fill(staff.manager.pin);
  await expect(complaints.region('What was given')).toContainText('taken back');
  await expect(complaints.timeline).toContainText('Given to the wrong customer');
});

test.describe('with a clock of its own', () => {
  test.use({ ownClock: true });

  test('no clock runs while the customer is waited for', async ({ app: { page, forward } }) => {
    await signInScreen(page).signIn(staff.manager);
    const complaints = complaintsScreen(page);
    await complaints.open();
    await complaints.row('Two stamps are missing').press('Enter');
    await complaints.isOpen(4);
    await complaints.tell('w', 'What do you wait for? (optional)', 'Her old card');
    await expect(complaints.region('Clocks')).toContainText('stands still while waiting');
    forward(6 * 60 * 60 * 1000);
    await complaints.press('r');
    await expect(complaints.standing).toContainText('In progress');
    await expect(complaints.region('Clocks')).not.toContainText('overdue');
    await expect(complaints.region('Clocks')).toContainText('due');
    forward(2 * 60 * 60 * 1000);
    await complaints.tell('n', 'Note for the team', 'She came with it');
    await expect(complaints.region('Clocks')).toContainText('overdue since');
  });
});

test('board and case are accessible, in light and dark', { tag: '@long' }, async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const complaints = complaintsScreen(page);
  await complaints.open();
  await expect(complaints.rows).toHaveCount(4);
  await expectAccessibleInBoth(page);
  await complaints.press('Enter');
  await complaints.isOpen(1);
  await complaints.tell('p', 'What was promised', 'A new lid');
  await complaints.press('a');
  await expect(complaints.main.getByRole('textbox', { name: 'What was answered' })).toBeFocused();
  await expectAccessibleInBoth(page);
  await complaints.press('Escape');
  await complaints.press('t');
  await expectAccessibleInBoth(page);
  await complaints.press('Escape');
  await complaints.press('g');
  await complaints.main.getByRole('button', { name: '+1 stamp', exact: true }).press('Enter');
  await complaints.isOpen(2);
  await page.evaluate(() => (globalThis.location.hash = '/complaints/1'));
  await complaints.isOpen(1);
  await expect(complaints.region('What was given')).toBeVisible();
  await expectAccessibleInBoth(page);
});
