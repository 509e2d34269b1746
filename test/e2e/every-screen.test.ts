import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import settings from '#resources/locales/en/settings.json' with { type: 'json' };
import { expect, test } from './app.fixture.ts';
import { signInScreen } from './screens/sign-in.screen.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';

/** Where to look at a route of the router: an address for each kind of content it can have. */
const addresses: Record<string, readonly string[]> = {
  // Looked at by opening.test.ts: nobody gets there once there is a shop.
  '/first-run': [],
  // Leads on to the counter, or an owner to the reports.
  '/': [],
  '/counter': ['/counter'],
  '/people': ['/people'],
  '/people/$customerId': ['/people/1'],
  '/complaints': ['/complaints'],
  // Looked at with cases in it by complaint-case.test.ts.
  '/complaints/$caseId': [],
  '/complaints/learn': ['/complaints/learn?period=all'],
  '/complaints/reviews': ['/complaints/reviews', '/complaints/reviews?review=1'],
  '/complaints/improvements': ['/complaints/improvements', '/complaints/improvements?kind=1'],
  '/complaints/pain-points': ['/complaints/pain-points?days=365'],
  // Opens the first report.
  '/reports': [],
  '/reports/programs': ['/reports/programs'],
  '/reports/customers': ['/reports/customers?figure={"report":"regulars","key":"late"}'],
  '/reports/expect': ['/reports/expect'],
  '/reports/worth': ['/reports/worth'],
  '/reports/regulars': ['/reports/regulars'],
  '/reports/cohorts': ['/reports/cohorts'],
  '/reports/rhythm': ['/reports/rhythm'],
  '/reports/segments': ['/reports/segments'],
  '/reports/letter': ['/reports/letter'],
  '/reports/day': ['/reports/day?day=2026-05-03'],
  '/reports/shifts': ['/reports/shifts'],
  '/reports/cards': ['/reports/cards?what=cardsFinished&period=all'],
  '/reports/entries': ['/reports/entries?figure=stamps&by=1'],
  '/reports/visits': ['/reports/visits?on=6&hour=10'],
  '/programs': ['/programs'],
  '/import': ['/import'],
  // Opens its first section.
  '/settings': [],
  '/settings/$section': Object.keys(settings.sections).map((section) => `/settings/${section}`),
};

const addressesAWindow = 8;

const routes = resolve(import.meta.dirname, '../../src-renderer/app/routes.tsx');
const registered = [...readFileSync(routes, 'utf8').matchAll(/^\s+path: '(?<path>[^']+)'/gm)].map(
  ({ groups }) => groups?.['path'] ?? '',
);

test('every route of the router is looked at', () => {
  expect(Object.keys(addresses).toSorted()).toEqual(registered.toSorted());
});

test.describe('is accessible, in light and dark:', () => {
  test.use({ begin: 'cafe', reducedMotion: 'reduce' });

  test('the tiles and the PIN pad', async ({ app: { page } }) => {
    const { dialog } = signInScreen(page);
    await expect(dialog).toBeVisible();
    await expectAccessibleInBoth(page);
    await dialog.getByRole('button', { name: /^Ada/ }).click();
    await expect(dialog.getByRole('textbox', { name: 'PIN of Ada' })).toBeVisible();
    await expectAccessibleInBoth(page);
  });

  // Several to a window: starting a program for each takes longer than looking at it.
  const all = Object.values(addresses).flat();
  for (let from = 0; from < all.length; from += addressesAWindow) {
    const some = all.slice(from, from + addressesAWindow);
    test(some.join(', '), async ({ app: { page } }) => {
      test.setTimeout(60_000 * some.length);
      await signInScreen(page).signIn({ name: 'Ada', pin: SAMPLE_PINS.manager });
      const main = page.getByRole('main');
      for (const address of some) {
        await test.step(address, async () => {
          const before = await page.locator('body').innerText();
          await page.evaluate((to) => (globalThis.location.hash = to), address);
          if (address !== '/counter') await expect(page.locator('body')).not.toHaveText(before, { useInnerText: true });
          await expect(main.getByRole('heading').first()).toBeVisible();
          await expectAccessibleInBoth(page);
        });
      }
    });
  }
});
