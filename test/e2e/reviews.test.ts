import { expect, test } from './app.fixture.ts';
import { complaintScreen } from './screens/complaint.screen.ts';
import { reviewsScreen } from './screens/reviews.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', reducedMotion: 'reduce' });

test('a pasted review is logged, becomes a complaint, and is answered', async ({ app: { page } }) => {
  const reviews = reviewsScreen(page);
  const complaint = complaintScreen(page);
  await signInScreen(page).signIn(people.manager);
  await reviews.open();

  await reviews.paste('Anna Kowalska\nLocal Guide · 12 reviews\n★★☆☆☆ yesterday\nThe coffee was cold.');
  await expect(reviews.form.getByRole('textbox', { name: 'The review' })).toHaveValue('The coffee was cold.');
  await expect(reviews.form.getByRole('textbox', { name: 'Author' })).toHaveValue('Anna Kowalska');
  await expect(reviews.form.getByRole('radio', { name: '2 ★' })).toBeChecked();
  await reviews.form.getByRole('button', { name: 'Log it' }).click();
  await expect(reviews.form).toBeHidden();

  await reviews.row('The coffee was cold.').click();
  const panel = reviews.panel('Anna Kowalska');
  await panel.getByRole('button', { name: 'Make it a complaint' }).click();
  await expect(complaint.what).toHaveValue('The coffee was cold.');
  await complaint.take();
  await expect(complaint.dialog).toBeHidden();
  await reviews.row('The coffee was cold.').click();
  await expect(panel.getByRole('button', { name: 'Complaint 1' })).toBeVisible();

  await panel.getByRole('textbox', { name: 'What you answer' }).fill('We are sorry, Anna.');
  await panel.getByRole('button', { name: 'Record as answered' }).click();
  await expect(panel.getByText('We are sorry, Anna.')).toBeVisible();

  await panel.getByRole('button', { name: 'Complaint 1' }).click();
  await page.getByRole('button', { name: 'Review: Google · Anna Kowalska' }).click();
  await expect(panel.getByText('We are sorry, Anna.')).toBeVisible();
});
