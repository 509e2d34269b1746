import { expect, test } from './app.fixture.ts';
import { firstRunScreen } from './screens/first-run.screen.ts';
import { people } from './support/the-shop.ts';

test('an empty data folder becomes a shop with its first card', async ({ app: { page } }) => {
  const firstRun = firstRunScreen(page);
  await firstRun.nameShop('Corner Coffee');
  await firstRun.beOwner('Marta', people.owner.pin);
  await firstRun.beginWithOwnCard({ name: 'Coffee card', reward: 'Free coffee' });
  await expect(page.getByRole('button', { name: /Marta is at the till/ })).toBeVisible();
});
