import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules that see colours; the others find the same in either theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with every rule of WCAG 2.2 AA that the screen breaks, and where. Looks again for a while, because a screen that
 * is just changing its theme shows letters of the one on the ground of the other.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothing(() => new AxeBuilder({ page }).withTags(standards));
}

async function expectNothing(rules: () => AxeBuilder): Promise<void> {
  await expect(async () => {
    // The usual mode opens a tab of its own to gather frames, which Electron has not; no screen here has frames.
    const { violations } = await rules().setLegacyMode().analyze();
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
  await changeTo(page, 'light');
  await expectAccessible(page);
  await changeTo(page, 'dark');
  await expectNothing(() => new AxeBuilder({ page }).withRules(ofColours));
}

async function changeTo(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}
