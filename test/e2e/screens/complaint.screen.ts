import { expect, type Page } from '@playwright/test';

/** The dialog that takes a complaint over any screen, and settles it there and then; in English. */
export function complaintScreen(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Complaint' });
  const approval = page.getByRole('dialog', { name: "A manager's approval" });
  return {
    dialog,

    /** The button in the frame, which is on every screen. */
    async takeFromAnywhere() {
      await page.getByRole('button', { name: 'Take a complaint' }).click();
      await expect(dialog).toBeVisible();
    },

    /** The button beside the customer at the counter. */
    async takeFrom(name: string) {
      await page.getByRole('button', { name: `A complaint from ${name}` }).click();
      await expect(dialog).toBeVisible();
    },

    reason: (words: string) => dialog.getByRole('radio', { name: words }),
    what: dialog.getByRole('textbox', { name: 'What happened' }),
    files: dialog.locator('input[type=file]'),
    severity: (words: string) => dialog.getByRole('radio', { name: words }),
    take: () => dialog.getByRole('button', { name: 'Take it' }).click(),
    settleNow: () => dialog.getByRole('button', { name: 'Settle now' }).click(),

    gesture: (words: string | RegExp) => dialog.getByRole('button', { name: words }),

    async refund(amount: string) {
      await dialog.getByRole('button', { name: 'Refund' }).click();
      await dialog.getByRole('textbox', { name: 'How much is given back' }).fill(amount);
      await dialog.getByRole('button', { name: 'Give and settle' }).click();
    },

    async letAllow({ name, pin }: { name: string; pin: string }) {
      await dialog.getByRole('button', { name: 'Let a manager allow it' }).click();
      await approval.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await approval.getByRole('textbox', { name: `PIN of ${name}` }).fill(pin);
      await expect(approval).toBeHidden();
    },

    /** What the toast offers next to undoing. */
    openCase: () => page.getByRole('button', { name: 'Open the case' }).click(),
    undo: () => page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click(),
  };
}
