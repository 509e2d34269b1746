import { expect, test } from './app.fixture.ts';
import { peopleScreen } from './screens/people.screen.ts';
import { privacyScreen } from './screens/privacy.screen.ts';
import { settingsScreen } from './screens/settings.screen.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessible } from './support/accessible.ts';
import { people as staff } from './support/the-shop.ts';

test.use({ begin: 'shop', reducedMotion: 'reduce' });

test('a manager hands out what is held about somebody, and the owner erases her', async ({
  app: { page, openAnother },
}) => {
  await signInScreen(page).signIn(staff.manager);
  const people = peopleScreen(page);
  await people.open();
  await people.beginToEnrol('Zofia Wójcik', '601 234 482');
  await people.submit();
  await expect(people.heading('Zofia Wójcik')).toBeVisible();

  const privacy = privacyScreen(page);
  await expect(privacy.eraseButton).toHaveCount(0);
  expect(await privacy.file('File to take along')).toContain('"phone": "601 234 482"');
  expect(await privacy.file('File to read')).toContain('<dd>Zofia Wójcik</dd>');

  const office = await openAnother();
  await signInScreen(office).signIn(staff.owner);
  const there = peopleScreen(office);
  await there.open();
  await there.row('Zofia').click();
  const erasing = privacyScreen(office);
  await erasing.eraseButton.click();
  await expect(erasing.dialog).toContainText('1 backup still holds the data.');
  await expectAccessible(office);
  await erasing.typeName('Zofia');
  await expect(erasing.confirm).toBeDisabled();
  await erasing.typeName('zofia wojcik');
  await expect(erasing.confirm).toBeDisabled();
  await erasing.typeName('zofia wójcik');
  await erasing.confirm.click();
  await expect(there.heading('Erased customer #1')).toBeVisible();
  // The window beside it follows.
  await expect(people.heading('Erased customer #1')).toBeVisible();
  await expectAccessible(office);

  await there.open();
  await expect(office.getByRole('heading', { name: 'Nobody is enrolled yet' })).toBeVisible();
  await settingsScreen(office).open('Privacy');
  await expect(office.getByRole('table', { name: 'Who looked' }).getByRole('row', { name: /^Erased/ })).toContainText(
    'Erased customer #1',
  );
});
