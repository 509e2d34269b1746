import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with every rule of WCAG 2.2 AA that the screen breaks, and where. Looks again for a while, because a screen that
 * is just changing its theme shows letters of the one on the ground of the other.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(async () => {
    // The usual mode opens a tab of its own to gather frames, which Electron has not; no screen here has frames.
    const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ target }) => target.join(' ')),
    }));
    expect(found).toEqual([]);
  }).toPass({ timeout: 15_000 });
}

/** The same in light and in dark, each once the screen has changed to it. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await expectAccessible(page);
  }
}
