import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.fixture.ts';
import { backupsScreen } from './screens/backups.screen.ts';
import { counterScreen } from './screens/counter.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { people } from './support/the-shop.ts';

test.use({ begin: 'shop' });

test('the owner restores a backup, signs in again, and takes the restore back', async ({ app: { page } }) => {
  // Three sign-ins, each as dear as a PIN must be.
  test.slow();
  const tiles = signInScreen(page);
  const counter = counterScreen(page);
  const backups = backupsScreen(page);
  const isThere = async (name: string) => {
    await page.getByRole('link', { name: 'Counter' }).click();
    await counter.find(name);
    return page.getByRole('option', { name });
  };

  await tiles.signIn(people.owner);
  await backups.open();
  await backups.backUpNow();
  await expect(backups.backups).toHaveCount(1);
  await page.getByRole('link', { name: 'Counter' }).click();
  await counter.enrol('Zofia Lis', '512345678');

  await backups.open();
  await backups.restore();
  await expect(tiles.dialog).toBeVisible();
  await expect(tiles.dialog).toContainText('The backup is restored. What was there before is kept');
  await tiles.signIn(people.owner);
  await expect(await isThere('Zofia')).toHaveCount(0);

  await backups.open();
  await backups.undoRestore();
  await tiles.signIn(people.owner);
  await expect(await isThere('Zofia')).toBeVisible();
});

test('a second place gets a copy, and a folder that is none is refused', async ({ app: { page }, dataDir }) => {
  const stick = join(dataDir, 'stick');
  await mkdir(stick);
  const backups = backupsScreen(page);
  await signInScreen(page).signIn(people.owner);
  await backups.open();
  await backups.copyTo(join(stick, 'nowhere'));
  await expect(backups.second).toContainText('This folder is not there, or Stempel may not write to it.');
  await backups.copyTo(stick);
  await backups.backUpNow();
  await expect(backups.backups.first()).toContainText('this computer and second place');
});

test('a manager sees and makes backups, and restores none', async ({ app: { page } }) => {
  const backups = backupsScreen(page);
  await signInScreen(page).signIn(people.manager);
  await backups.open();
  await backups.backUpNow();
  await expect(backups.backups).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
