import { expect, test } from './app.fixture.ts';
import { complaintPolicyScreen } from './screens/complaint-policy.screen.ts';
import { settingsScreen } from './screens/settings.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop', reducedMotion: 'reduce' });

test('the owner decides about complaints, and it is kept', async ({ app: { page } }) => {
  await signInScreen(page).signIn(people.owner);
  const settings = settingsScreen(page);
  const policy = complaintPolicyScreen(page);
  await settings.open('Complaints');

  await policy.openSwitch('Sunday').click();
  await expect(policy.day('Sunday').getByText('Closed')).toBeVisible();
  await policy.until('Friday').fill('01:30');
  await expect(policy.day('Friday').getByText('on the next day')).toBeVisible();
  await page.getByRole('button', { name: 'A second opening on Monday' }).click();
  await policy.from('Monday', 2).fill('20:00');
  await policy.until('Monday', 2).fill('22:00');
  await policy.addDay.click();
  await policy.date.fill('2026-12-24');
  await policy.dayName.fill('Christmas Eve');
  const answer = policy.target('Minor', 'First answer');
  await answer.getByRole('combobox').selectOption('Within opening time');
  await answer.getByRole('textbox', { name: 'At most' }).fill('90');
  await policy.perCase.fill('45.5');
  await settings.save.click();
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Saved. Open complaints')).toBeVisible();
  await expect(settings.save).toBeHidden();

  await page.reload();
  await signInScreen(page).signIn(people.owner);
  await settings.open('Complaints');
  await expect(policy.openSwitch('Sunday')).not.toBeChecked();
  await expect(policy.until('Friday')).toHaveValue('01:30');
  await expect(policy.from('Monday', 2)).toHaveValue('20:00');
  await expect(policy.date).toHaveValue('2026-12-24');
  await expect(policy.dayName).toHaveValue('Christmas Eve');
  await expect(policy.openSwitch('Christmas Eve')).not.toBeChecked();
  await expect(answer.getByRole('textbox', { name: 'At most' })).toHaveValue('90 min');
  await expect(policy.perCase).toHaveValue('45.5 PLN');
});

test('a special day that was removed comes back with Undo, and leaving asks about what is not saved', async ({
  app: { page },
}) => {
  await signInScreen(page).signIn(people.owner);
  const settings = settingsScreen(page);
  const policy = complaintPolicyScreen(page);
  await settings.open('Complaints');
  await policy.addDay.click();
  await policy.dayName.fill('Stocktaking');
  await page.getByRole('button', { name: 'Remove Stocktaking' }).click();
  await expect(policy.dayName).toBeHidden();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(policy.dayName).toHaveValue('Stocktaking');

  await page.getByRole('link', { name: 'Counter' }).click();
  await settings.leaving.getByRole('button', { name: 'Cancel' }).click();
  await expect(policy.dayName).toHaveValue('Stocktaking');
});

test(
  'what cannot be saved is pointed at, accessible in light and dark',
  { tag: '@long' },
  async ({ app: { page } }) => {
    await signInScreen(page).signIn(people.owner);
    const settings = settingsScreen(page);
    const policy = complaintPolicyScreen(page);
    await settings.open('Complaints');
    await expect(policy.openSwitch('Monday')).toBeChecked();
    await policy.perDay.fill('1');
    await policy.addDay.click();
    await settings.save.click();
    await expect(policy.date).toBeFocused();
    await expect(page.getByText('Choose the date.')).toBeVisible();
    await expect(page.getByText('Say what day it is.')).toBeVisible();
    await expect(page.getByText('This cannot be less than for one complaint.')).toBeVisible();
    await expectAccessibleInBoth(page);

    await settings.discard.click();
    await expect(policy.date).toBeHidden();
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
      await policy.openSwitch(day).click();
    }
    await settings.save.click();
    await expect(page.getByRole('alert').getByText('Open on at least one day')).toBeInViewport();
  },
);
