import { aPdf, aPng } from '#test/builders/an-attachment.ts';
import { expect, test } from './app.fixture.ts';
import { complaintScreen } from './screens/complaint.screen.ts';
import { complaintsScreen } from './screens/complaints.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { people as staff } from './support/the-shop.ts';

test.use({ begin: 'morning', reducedMotion: 'reduce' });

const png = (name: string, width: number) => ({ name, mimeType: 'image/png', buffer: aPng(width, 40) });

test('a photo goes along with a complaint, is looked at, and is removed by a manager', async ({ app: { page } }) => {
  await signInScreen(page).signIn(staff.manager);
  const taking = complaintScreen(page);
  await taking.takeFromAnywhere();
  await taking.reason('It was cold').check();
  // Larger than what is kept, and a file that is no photo, which is said at once.
  await taking.files.setInputFiles([
    png('cup.png', 2400),
    { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') },
  ]);
  await expect(taking.dialog.getByRole('alert')).toContainText('notes.jpg: The photo cannot be read');
  await expect(taking.dialog.getByRole('button', { name: 'Leave out cup.png' })).toBeVisible();
  await taking.take();
  await taking.openCase();

  const complaints = complaintsScreen(page);
  const files = complaints.region('Photos and files');
  await expect(files.getByRole('button', { name: 'Open cup.jpg' })).toBeVisible();
  await expect(complaints.timeline).toContainText('cup.jpg');
  await files
    .locator('input[type=file]')
    .setInputFiles([png('table.png', 60), { name: 'bill.pdf', mimeType: 'application/pdf', buffer: aPdf() }]);
  await expect(files.getByRole('listitem')).toHaveCount(3);
  await expectAccessibleInBoth(page);

  await files.getByRole('button', { name: 'Open cup.jpg' }).click();
  const viewer = (name: string) => page.getByRole('dialog', { name });
  const photo = viewer('cup.jpg').getByRole('img', { name: 'Photo cup.jpg, added by Janek' });
  await expect(photo).toHaveJSProperty('naturalWidth', 2000);
  await page.keyboard.press('ArrowRight');
  await expect(viewer('table.png').getByRole('img', { name: 'Photo' })).toHaveJSProperty('naturalWidth', 60);
  await page.keyboard.press('ArrowRight');
  const saving = page.waitForEvent('download');
  await viewer('bill.pdf').getByRole('button', { name: 'Save to this computer' }).click();
  expect((await saving).suggestedFilename()).toBe('bill.pdf');
  await viewer('bill.pdf').getByRole('button', { name: 'Remove' }).click();
  await viewer('Remove bill.pdf?').getByRole('button', { name: 'Remove' }).click();
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await expect(complaints.timeline).toContainText('File removed');

  // Escape closes the picture, and leaves the complaint where it is.
  await files.getByRole('button', { name: 'Open table.png' }).click();
  await expect(viewer('table.png')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer('table.png')).toBeHidden();
  await expect(files).toBeVisible();
});
