import { expect, type Page } from '@playwright/test';

/** The list of everybody, and one customer's page; in English. */
export function peopleScreen(page: Page) {
  const main = page.getByRole('main');
  const list = page.getByRole('grid', { name: 'People' });
  const panel = page.getByRole('dialog');
  return {
    list,
    panel,

    async open() {
      await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
      await expect(main.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
    },

    row: (name: string) => list.getByRole('row', { name: new RegExp(name) }),

    async search(text: string) {
      await page.getByRole('searchbox', { name: 'Search among people' }).fill(text);
    },

    /** Opens the form for somebody new; `submit` sends it. */
    async beginToEnrol(name: string, phone = '') {
      await page.getByRole('button', { name: 'Enrol somebody' }).first().click();
      await panel.getByRole('textbox', { name: 'Name' }).fill(name);
      await panel.getByRole('textbox', { name: 'Phone' }).fill(phone);
    },
    submit: () => panel.getByRole('button', { name: 'Enrol', exact: true }).click(),

    async beginToEdit() {
      await main.getByRole('button', { name: 'Edit' }).click();
    },
    field: (name: string) => panel.getByRole('textbox', { name }),
    save: () => panel.getByRole('button', { name: 'Save' }).click(),

    heading: (name: string) => main.getByRole('heading', { name, level: 1 }),
    region: (name: string) => main.getByRole('region', { name }),

    async choose(menu: RegExp, entry: string) {
      await main.getByRole('button', { name: menu }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    },
  };
}
