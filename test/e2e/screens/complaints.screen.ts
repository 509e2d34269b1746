import { expect, type Page } from '@playwright/test';

/** The board of complaints and one case, mostly by their keys; in English. */
export function complaintsScreen(page: Page) {
  const main = page.getByRole('main');
  const list = page.getByRole('grid', { name: 'Complaints' });
  return {
    main,
    list,
    place: page.getByRole('navigation').getByRole('link', { name: /^Complaints/ }),
    search: main.getByRole('searchbox', { name: 'Search among complaints' }),
    standing: main.getByRole('list', { name: 'How it stands' }),
    timeline: main.getByRole('region', { name: 'What was done' }),

    async open() {
      await page.keyboard.press('Alt+3');
      await expect(main.getByRole('heading', { name: 'Complaints', level: 1 })).toBeVisible();
      await expect(list).toContainText('No. ');
    },

    row: (what: string) => list.getByRole('row', { name: new RegExp(what) }),
    rows: list.getByRole('row').filter({ has: page.getByRole('gridcell') }),
    region: (name: string) => main.getByRole('region', { name, exact: true }),

    /** Waits until this one is open: a key pressed before would be for another. */
    async isOpen(number: number) {
      await expect(main.getByRole('heading', { name: `Complaint ${number}`, level: 1 })).toBeVisible();
    },

    press: (key: string) => page.keyboard.press(key),

    heading: main.getByRole('heading', { level: 1, name: /^Complaint \d/ }),

    /** Looks for the one case with these words in the list that is open, and opens it. */
    async find(words: string) {
      await page.keyboard.press('/');
      await expect(this.search).toBeFocused();
      await page.keyboard.insertText(words);
      await expect(this.rows).toHaveCount(1);
      await expect(this.rows).toContainText(words);
      await page.keyboard.press('Enter');
      await expect(this.heading).toBeVisible();
    },

    /** From a case to the list it was opened from. */
    async back() {
      await page.keyboard.press('Escape');
      await expect(this.search).toBeVisible();
    },

    /** Settles the case that is open, which leads to another one. */
    async settle(words: string) {
      const settled = await this.heading.textContent();
      await this.tell('s', 'How was it settled? (optional)', words);
      await expect(this.heading.filter({ hasText: `${settled}` })).toBeHidden();
    },

    /** A step with words: its key, the words, sent. */
    async tell(key: string, field: string, words: string) {
      await page.keyboard.press(key);
      await expect(main.getByRole('textbox', { name: field })).toBeFocused();
      await page.keyboard.insertText(words);
      await page.keyboard.press('Control+Enter');
      await expect(main.getByRole('textbox', { name: field })).toBeHidden();
    },
  };
}
