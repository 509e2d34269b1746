import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './app.fixture.ts';

for (const lang of ['en', 'pl', 'id']) {
  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    test('a fresh data folder opens on a screen that works, in light and dark', async ({ app: { page } }) => {
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectAccessible(page);
      }
    });
  });
}
