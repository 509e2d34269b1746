import { expect, test } from './app.fixture.ts';
import { complaintScreen } from './screens/complaint.screen.ts';
import { complaintsScreen } from './screens/complaints.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'morning', reducedMotion: 'reduce' });

test("the owner's own reason is offered at once, and the board shows what is about it", async ({ app: { page } }) => {
  const complaint = complaintScreen(page);
  const complaints = complaintsScreen(page);
  const { main, press } = complaints;
  const reason = (name: string) => main.getByRole('toolbar', { name, exact: true });
  await signInScreen(page).signIn(people.owner);
  await page.evaluate((to) => (globalThis.location.hash = to), '/settings/reasons');

  // Everything by keys: a name in place, refused where it is there already, and the focus stays where one was.
  await main.getByRole('button', { name: 'Add a reason to The product' }).press('Enter');
  await expect(main.getByRole('textbox', { name: 'New reason in The product' })).toBeFocused();
  await page.keyboard.insertText('it was COLD');
  await press('Enter');
  await expect(main).toContainText('There is “It was cold” here already.');
  await main.getByRole('textbox').fill('Oat milk ran out');
  await press('Enter');
  await expect(reason('Oat milk ran out')).toContainText('0 complaints');
  await expect(main.getByRole('button', { name: 'Add a reason to The product' })).toBeFocused();
  const up = main.getByRole('button', { name: 'Move Oat milk ran out up' });
  await up.press('Alt+ArrowUp');
  await expect(up).toBeFocused();
  const ofProduct = main.getByRole('list', { name: 'The product' }).getByRole('toolbar');
  await expect(ofProduct.nth(2)).toContainText('Oat milk ran out');

  await main.getByRole('button', { name: 'More with It was cold' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Archive' }).press('Enter');
  await expect(main.getByRole('region', { name: 'Archived' })).toContainText('The product · It was cold');
  await press('Control+z');
  await expect(reason('It was cold')).toBeVisible();

  await complaint.takeFromAnywhere();
  // Nine are in sight; what is used least is one press away.
  await complaint.dialog.getByRole('button', { name: 'More …' }).press('Enter');
  await expect(complaint.reason('Something else')).toBeFocused();
  await complaint.reason('Oat milk ran out').check();
  await complaint.take();
  await expect(complaint.dialog).toBeHidden();
  await complaints.open();
  await main.getByRole('combobox', { name: 'Reason' }).selectOption('The product');
  await expect(complaints.rows).toHaveCount(2);
  await main.getByRole('combobox', { name: 'Reason' }).selectOption('The product · Oat milk ran out');
  await expect(complaints.rows).toHaveCount(1);
  await expect(complaints.rows).toContainText('Oat milk ran out');
  expect(page.url()).toMatch(/reason=\d+/);
});
