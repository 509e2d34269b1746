import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { expect, test } from './app.fixture.ts';
import { reportsScreen } from './screens/reports.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';

test.use({ begin: 'cafe', reducedMotion: 'reduce' });

test('an owner begins with who comes back, limits it, and sees who is behind a figure', async ({ app: { page } }) => {
  const reports = reportsScreen(page);
  await page.evaluate(() => (globalThis.location.hash = '/'));
  await signInScreen(page).signIn({ name: 'Ada', pin: SAMPLE_PINS.manager });
  await reports.isAt('Regulars');
  await expect(reports.main.getByRole('img', { name: /^Bars: \d/ })).toBeVisible();

  await reports.limitTo('Weekday', 'Saturday');
  await expect(reports.limits).toContainText('Saturday');

  // The number one presses is the length of the list.
  const figure = reports.region('Do they come back?').getByRole('button', { name: /^within 30 days, Came back: \d+$/ });
  const number = await figure.innerText();
  await figure.click();
  await reports.isAt('Customers');
  await expect(reports.who).toContainText('Back within 30 days of the first visit');
  await expect(reports.who).toContainText('Saturday');
  await expect(
    reports.main.getByText(number === '1' ? '1 customer' : `${number} customers`, { exact: true }),
  ).toBeVisible();
  await expect(reports.main.getByRole('grid')).toHaveAttribute('aria-rowcount', String(Number(number) + 1));

  // The next report is about the same, and so are the visits behind what it counts.
  await reports.tab('Rhythm').click();
  await expect(reports.limits).toContainText('Saturday');
  const hour = reports.region('When they come').getByRole('button', { name: /^Saturday, 10: \d+$/ });
  const visits = await hour.innerText();
  await hour.click();
  await reports.isAt('Visits');
  await expect(reports.limits).toContainText('Saturday');
  await expect(reports.main.getByRole('grid')).toHaveAttribute('aria-rowcount', String(Number(visits) + 1));
});
