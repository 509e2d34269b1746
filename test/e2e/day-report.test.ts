import { readFile } from 'node:fs/promises';
import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { expect, test } from './app.fixture.ts';
import { dayReportScreen } from './screens/day-report.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';

test.use({ begin: 'cafe', reducedMotion: 'reduce' });

test('the owner saves yesterday on paper and checks it against the ledger', async ({ app: { page } }) => {
  await signInScreen(page).signIn({ name: 'Ada', pin: SAMPLE_PINS.manager });
  const day = dayReportScreen(page);
  await day.open();
  await expect(day.main).toContainText(/so far, until \d/);
  await day.yesterday.click();
  await expect(day.main).not.toContainText('so far');
  await expect(day.main).toContainText(/customers?<?\/? came\./);
  const { seq, hash } = await day.markAtEnd();

  const saving = page.waitForEvent('download');
  await day.savePdf.click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/ day \d{4}-\d{2}-\d{2}\.pdf$/);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await day.check(seq, hash.slice(0, 19));
  await expect(day.answer).toContainText('The ledger agrees with the sheet');
  // One digit copied wrongly.
  await day.check(seq, `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`);
  await expect(day.answer).toContainText('has another hash');

  await page.keyboard.press('Escape');
  await day.main.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(day.main).toContainText(/so far, until \d/);
});
