import { readFileSync } from 'node:fs';
import { readPdf } from '#test/builders/read-pdf.ts';
import { expect, test } from './app.fixture.ts';
import { complaintsScreen } from './screens/complaints.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people as staff } from './support/the-shop.ts';

test.use({ begin: 'morning', reducedMotion: 'reduce' });

test('a ready answer becomes a letter, and is written down with one press', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const complaints = complaintsScreen(page);
  await complaints.open();
  await complaints.row('The flat white was cold').press('Enter');
  await complaints.isOpen(1);
  await complaints.press('a');
  const { main } = complaints;
  const answer = main.getByRole('textbox', { name: 'What was answered' });
  await expect(answer).toBeFocused();
  await answer.fill('My own words');
  await main.getByRole('combobox', { name: 'Ready answer' }).selectOption('We are sorry and look into it');
  await expect(answer).toHaveValue(/^Dear .+,\n\nThank you for telling us .*Janek, /s);
  await expect(page.getByText('What you had written was replaced', { exact: true })).toBeVisible();
  await expectAccessibleInBoth(page);

  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Letter as PDF' }).click();
  const letter = await saving;
  expect(letter.suggestedFilename()).toBe('Your complaint 1.pdf');
  const { pages, glyphs } = readPdf(readFileSync(await letter.path()));
  expect(pages).toEqual([[595.28, 841.89]]);
  expect(glyphs).toBeGreaterThan(200);

  await main.getByRole('button', { name: 'Write it down as answered' }).click();
  await expect(complaints.timeline).toContainText('Thank you for telling us');
  await expect(complaints.standing).toContainText('Acknowledged');
});
