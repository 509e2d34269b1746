import { expect, type Page } from '@playwright/test';
import { Buffer } from 'node:buffer';

interface SentFile {
  readonly name: string;
  readonly text: string;
}

/** The wizard that brings customers and past visits in; in English. */
export function importScreen(page: Page) {
  const main = page.getByRole('main');
  const steps = main.getByRole('navigation', { name: 'Steps of the import' });
  const problems = main.getByRole('table', { name: 'What was noticed' });
  return {
    main,
    problems,

    async open() {
      await page.evaluate(() => (globalThis.location.hash = '/import'));
      await this.expectStep('File');
    },

    async expectStep(name: 'File' | 'Columns' | 'Check' | 'Import' | 'Report') {
      await expect(steps.locator('[aria-current="step"]')).toHaveText(new RegExp(name));
    },

    async chooseKind(kind: 'Customers' | 'Past visits') {
      await main.getByRole('radio', { name: kind }).press('Space');
    },

    async choose({ name, text }: SentFile) {
      const buffer = Buffer.from(text);
      await main.getByLabel(/Drop a CSV file here/).setInputFiles({ name, mimeType: 'text/csv', buffer });
    },

    /** As from the computer's own file window. */
    async drop({ name, text }: SentFile) {
      const files = await page.evaluateHandle(
        ([fileName, content]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/csv' }));
          return transfer;
        },
        [name, text],
      );
      await main.getByText('Drop a CSV file here').dispatchEvent('drop', { dataTransfer: files });
    },

    /** What a column is read as. */
    column: (heading: string) => main.getByRole('combobox', { name: `${heading} is read as` }),

    async check() {
      await main.getByRole('button', { name: 'Check the file' }).click();
      await expect(main.getByText('Nothing is written yet.')).toBeVisible();
    },

    async import() {
      await main.getByRole('button', { name: /^Import \d/ }).click();
    },

    async expectReport(headline: string) {
      await expect(main.getByRole('heading', { name: headline })).toBeVisible();
      await this.expectStep('Report');
    },

    figure: (name: string) => main.locator('dl > div').filter({ hasText: name }).locator('dd'),
  };
}
