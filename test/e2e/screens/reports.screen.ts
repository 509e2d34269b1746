import { expect, type Page } from '@playwright/test';

/** The reports; in English. */
export function reportsScreen(page: Page) {
  const main = page.getByRole('main');
  return {
    main,
    /** What the report is limited to. */
    limits: main.getByRole('list', { name: 'What the report is limited to' }),
    /** Over a list of customers, who they are. */
    who: main.getByRole('list', { name: 'Who is listed' }),
    tab: (name: string) => page.getByRole('navigation', { name: 'Reports' }).getByRole('link', { name }),
    region: (name: string) => main.getByRole('region', { name }),

    async isAt(title: string) {
      await expect(main.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    },

    async limitTo(field: string, option: string) {
      await main.getByRole('button', { name: 'Filter', exact: true }).click();
      const panel = page.getByRole('dialog');
      await panel.getByLabel(field).selectOption(option);
      await panel.getByRole('button', { name: 'Done' }).click();
      await expect(panel).toBeHidden();
    },
  };
}
