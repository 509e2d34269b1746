import { expect, type Page } from '@playwright/test';

/** Settings, Backups; in English. */
export function backupsScreen(page: Page) {
  const status = page.getByRole('region', { name: 'Is everything safe?' });
  const second = page.getByRole('region', { name: 'A second place' });
  const list = page.getByRole('table', { name: 'Backups' });
  return {
    status,
    second,
    /** Newest first. */
    backups: list.getByRole('row').filter({ has: page.getByRole('cell') }),

    async open() {
      await page.getByRole('link', { name: 'Settings' }).first().click();
      await page.getByRole('link', { name: 'Backups' }).click();
      await expect(status).toBeVisible();
    },

    async backUpNow() {
      await status.getByRole('button', { name: 'Back up now' }).click();
      await expect(page.getByText('Backup made and read back').first()).toBeVisible();
    },

    async copyTo(folder: string) {
      await second.getByRole('textbox', { name: 'Folder on the stick or disk' }).fill(folder);
      await second.getByRole('button', { name: 'Use this folder' }).click();
    },

    /** The newest one. */
    async restore() {
      await list
        .getByRole('button', { name: /^Restore the backup of/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
      await expect(dialog).toContainText('What is there now is kept as a backup');
      await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    },

    async undoRestore() {
      await page.getByRole('button', { name: 'Undo the restore' }).click();
      const dialog = page.getByRole('dialog', { name: 'Undo the restore?' });
      await dialog.getByRole('button', { name: 'Undo the restore' }).click();
    },
  };
}
