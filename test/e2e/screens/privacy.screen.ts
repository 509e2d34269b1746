import type { Page } from '@playwright/test';

/** A customer's file and her erasure, on her page; in English. */
export function privacyScreen(page: Page) {
  const card = page.getByRole('main').getByRole('region', { name: 'Privacy' });
  const dialog = page.getByRole('dialog', { name: 'Erase everything about this person?' });
  return {
    card,
    dialog,
    eraseButton: card.getByRole('button', { name: /^Erase this person/ }),
    confirm: dialog.getByRole('button', { name: 'Erase for good' }),

    /** Has a file made and answers with its text. */
    async file(form: 'File to read' | 'File to take along'): Promise<string> {
      const saved = page.waitForEvent('download');
      await card.getByRole('button', { name: form }).click();
      const pieces: Buffer[] = [];
      for await (const piece of await (await saved).createReadStream()) pieces.push(piece as Buffer);
      return Buffer.concat(pieces).toString('utf8');
    },
    async typeName(name: string) {
      await dialog.getByRole('textbox').fill(name);
    },
  };
}
