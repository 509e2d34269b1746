import type { Page } from '@playwright/test';

/** What is asked of a customer whose complaint was settled, beside her card at the counter; in English. */
export function satisfactionScreen(page: Page) {
  const question = page.getByRole('region', { name: 'Was it put right?' });
  return {
    question,
    face: (words: string) => question.getByRole('button', { name: words }),
    undo: () => page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click(),
    reopen: () => page.getByRole('button', { name: 'Open the case again' }).click(),
  };
}
