import { expect, type Page } from '@playwright/test';

/** The log of reviews; in English. */
export function reviewsScreen(page: Page) {
  const form = page.getByRole('dialog', { name: 'Log a review' });
  return {
    form,
    panel: (author: string) => page.getByRole('dialog', { name: author }),
    row: (words: string) => page.getByRole('main').getByRole('row').filter({ hasText: words }),

    async open() {
      await page.getByRole('link', { name: 'Complaints' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Reviews' }).click();
      await expect(page.getByRole('heading', { name: 'Reviews', level: 1 })).toBeVisible();
    },

    /** As the clipboard brings it: all at once. */
    async paste(block: string) {
      await page.getByRole('button', { name: 'Log a review' }).first().click();
      await form.getByRole('textbox', { name: 'The review' }).fill(block);
    },
  };
}
