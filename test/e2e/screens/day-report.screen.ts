import { expect, type Page } from '@playwright/test';

/** One business day; in English. */
export function dayReportScreen(page: Page) {
  const main = page.getByRole('main');
  const sheet = main.getByRole('form', { name: 'Check a sheet' });
  return {
    main,
    yesterday: main.getByText('Yesterday', { exact: true }),
    savePdf: main.getByRole('button', { name: 'Save as PDF', exact: true }),
    answer: sheet.getByRole('status'),

    async open() {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' }).click();
      await page.getByRole('navigation', { name: 'Reports' }).getByRole('link', { name: 'Day', exact: true }).click();
      await expect(main.getByRole('heading', { name: 'Day report', level: 1 })).toBeVisible();
    },

    /** What is printed of the last entry of the day. */
    async markAtEnd(): Promise<{ seq: string; hash: string }> {
      const label = main.getByText(/^At the end of the day: entry /);
      const seq = /entry ([\d,]+)/.exec(await label.innerText())?.[1] ?? '';
      const hash = await main.locator('code').first().innerText();
      return { seq: seq.replaceAll(',', ''), hash };
    },

    async check(seq: string, hash: string) {
      await sheet.getByRole('textbox', { name: 'Entry number' }).fill(seq);
      await sheet.getByRole('textbox', { name: 'Hash' }).fill(hash);
      await sheet.getByRole('button', { name: 'Check' }).click();
    },
  };
}
