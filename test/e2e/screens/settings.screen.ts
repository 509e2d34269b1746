import { expect, type Page } from '@playwright/test';

type Section = 'Shop' | 'Staff' | 'Complaints' | 'Backups' | 'Privacy' | 'This till' | 'My PIN';

/** The settings, section by section; in English. */
export function settingsScreen(page: Page) {
  const sections = page.getByRole('navigation', { name: 'Settings' });
  const panel = page.getByRole('dialog');

  const choosePin = async (pin: string, take: string) => {
    await page.getByRole('textbox', { name: /^A new PIN of/ }).fill(pin);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox', { name: 'The same PIN once more' }).fill(pin);
    // The sixth digit sends it.
    if (pin.length < 6) await page.getByRole('button', { name: take }).click();
  };

  return {
    sections,
    async open(section: Section) {
      await page.getByRole('link', { name: 'Settings' }).click();
      await sections.getByRole('link', { name: section }).click();
    },
    async atSection(section: Section) {
      await expect(page.getByRole('heading', { name: section, level: 1 })).toBeVisible();
    },

    shopName: page.getByRole('textbox', { name: 'Name' }),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    discard: page.getByRole('button', { name: 'Discard' }),
    leaving: page.getByRole('dialog', { name: 'Leave without saving?' }),

    async addColleague({ name, pin }: { name: string; pin: string }) {
      await page.getByRole('button', { name: 'Add a colleague' }).click();
      await panel.getByRole('textbox', { name: 'First name' }).fill(name);
      await choosePin(pin, 'Take this PIN');
      await page.getByRole('button', { name: 'Add to the staff' }).click();
      await expect(panel).toBeHidden();
    },
    async letGo(name: string) {
      await page.getByRole('button', { name: `Edit ${name}` }).click();
      await panel.getByRole('switch', { name: 'Works here' }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(panel).toBeHidden();
    },
    async changeOwnPin(current: string, next: string) {
      await page.getByRole('textbox', { name: 'Your PIN now' }).fill(current);
      if (current.length < 6) await page.getByRole('button', { name: 'Next' }).click();
      await choosePin(next, 'Change my PIN');
    },
  };
}
