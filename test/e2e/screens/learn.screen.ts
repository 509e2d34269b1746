import { expect, type Page } from '@playwright/test';

/** What complaints teach; in English. */
export function learnScreen(page: Page) {
  const main = page.getByRole('main');
  return {
    main,
    /** Over the list of cases, what it is limited to. */
    limits: main.getByRole('list', { name: 'What the list is limited to' }),
    table: (name: string) => main.getByRole('table').and(main.getByRole('region', { name }).getByRole('table')),

    async open() {
      await page.keyboard.press('Alt+3');
      await page.getByRole('navigation', { name: 'Complaints' }).getByRole('link', { name: 'Learn' }).click();
      await expect(main.getByRole('heading', { name: 'What complaints teach', level: 1 })).toBeVisible();
    },

    /** A number with cases behind it: its row, its column and itself. */
    figure: (name: RegExp) => main.getByRole('button', { name }),
  };
}
