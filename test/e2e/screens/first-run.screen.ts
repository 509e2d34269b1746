import { expect, type Page } from '@playwright/test';

/** From an empty data folder to the counter; in English. */
export function firstRunScreen(page: Page) {
  const next = page.getByRole('button', { name: 'Next' });
  return {
    async nameShop(name: string) {
      await page.getByRole('textbox', { name: 'What is your shop called?' }).fill(name);
      await next.click();
      await expect(page.getByRole('heading', { name: 'You are the owner' })).toBeVisible();
    },

    /** Types the PIN twice, as the pad asks for it; the second time the sixth digit sends it. */
    async beOwner(name: string, pin: string) {
      await page.getByRole('textbox', { name: 'Your first name' }).fill(name);
      await page.getByRole('textbox', { name: 'A new PIN of 6 digits' }).fill(pin);
      await next.click();
      await page.getByRole('textbox', { name: 'The same PIN once more' }).fill(pin);
      await expect(page.getByRole('heading', { name: 'How do you want to begin?' })).toBeVisible();
    },

    async beginWithOwnCard({ name, reward }: { name: string; reward: string }) {
      await page.getByRole('textbox', { name: 'What is the card called?' }).fill(name);
      await page.getByRole('textbox', { name: 'What does a full card give?' }).fill(reward);
      await page.getByRole('button', { name: 'Open the till' }).click();
      await expect(page.getByRole('heading', { name: 'Counter', level: 1 })).toBeAttached();
    },

    async lookAroundInSampleCafe() {
      await page.getByRole('radio', { name: /sample café/ }).check();
      await page.getByRole('button', { name: 'Open the sample café' }).click();
    },
  };
}
