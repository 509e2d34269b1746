import { expect, test } from './app.fixture.ts';
import { complaintsScreen } from './screens/complaints.screen.ts';
import { learnScreen } from './screens/learn.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'morning', reducedMotion: 'reduce' });

test('the owner reads what complaints teach, and sees the cases behind a figure', async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.owner);
  const learn = learnScreen(page);
  const complaints = complaintsScreen(page);
  await learn.open();
  await expect(learn.main).toContainText('5 complaints were taken in these days.');
  await expect(learn.main.getByRole('img', { name: /^Bars by group:/ })).toBeVisible();
  await expectAccessibleInBoth(page);

  await learn.figure(/^The product, Complaints: 2$/).click();
  await expect(learn.limits).toContainText('Only: about: The product');
  await expect(complaints.rows).toHaveCount(2);
  await expect(learn.main).toContainText('2 complaints');

  // The days are still those that were looked at.
  await learn.limits.getByRole('button', { name: 'Show the others again' }).click();
  await expect(complaints.rows).toHaveCount(5);
  await expect(learn.limits).toBeHidden();
});
