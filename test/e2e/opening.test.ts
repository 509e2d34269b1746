import { expect, test } from './app.fixture.ts';

test('a fresh data folder opens on a screen that works', async ({ app: { page } }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
});
