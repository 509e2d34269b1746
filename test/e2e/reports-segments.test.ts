import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { expect, test } from './app.fixture.ts';
import { signInScreen } from './screens/sign-in.screen.ts';

test.use({ begin: 'cafe', reducedMotion: 'reduce' });

test('a manager keeps a segment and limits another report and the people list to it', async ({ app: { page } }) => {
  await signInScreen(page).signIn({ name: 'Ada', pin: SAMPLE_PINS.manager });
  const main = page.getByRole('main');
  const reports = page.getByRole('navigation', { name: 'Reports' });
  await page.evaluate(() => (globalThis.location.hash = '/reports/segments'));
  await expect(main).toContainText('slipping');

  await main.getByRole('button', { name: 'New segment' }).click();
  const form = page.getByRole('dialog', { name: 'New segment' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Gone quiet');
  await form.getByRole('checkbox', { name: 'Slipping' }).check();
  await form.getByRole('checkbox', { name: 'Lost' }).check();
  await expect(form.getByRole('status')).toContainText(/^\d+ of \d+ customers fit\.$/);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();

  const saved = main.getByRole('region', { name: 'Your segments' });
  await expect(saved).toContainText('Slipping, Lost');
  await expect(saved).toContainText(/\d+ customers/);
  const [, size = ''] = /(\d+) customers/.exec(await saved.innerText()) ?? [];
  await saved.getByRole('button', { name: 'Limit the reports to Gone quiet' }).click();
  const limits = main.getByRole('list', { name: 'What the report is limited to' });
  await expect(limits).toContainText('Gone quiet');
  await reports.getByRole('link', { name: 'Regulars' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/Regulars/);
  await expect(limits).toContainText('Gone quiet');

  await reports.getByRole('link', { name: 'Segments' }).click();
  await saved.getByRole('button', { name: 'Show the customers of Gone quiet' }).click();
  await expect(main).toContainText(`${size} people found`);
});
