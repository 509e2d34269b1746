import { expect, type Page } from '@playwright/test';
import { bounceMs } from '#renderer/features/counter/one-command.ts';

/** Where customers are found, stamped and rewarded; in English. */
export function counterScreen(page: Page) {
  const search = page.getByRole('combobox', { name: 'Find a customer' });
  const customer = page.getByRole('region', { name: 'Customer' });
  const justNow = page.getByRole('region', { name: 'Just now' });
  const stamp = customer.getByRole('button', { name: 'Stamp', exact: false }).first();
  const pad = customer.getByRole('group', { name: 'How many stamps?' });
  const messages = page.getByRole('region', { name: 'Messages' });
  return {
    search,
    customer,
    justNow,
    /** What was found, best first. */
    hits: page.getByRole('listbox').getByRole('option'),
    /** What a toast says. */
    message: (text: string | RegExp) => messages.getByText(text),
    pad,

    async isReady() {
      await expect(search).toBeVisible();
    },

    /** Waits until the customer of that name is the one at the counter. */
    async sees(name: string) {
      await expect(customer.getByRole('heading', { name, exact: true })).toBeVisible();
    },

    /** The card as it is read out, for example `Coffee card: 3 of 10 stamps`. */
    card: (label: string) => customer.getByRole('img', { name: label }),

    async find(text: string) {
      await search.fill(text);
    },

    /** For somebody the search box does not know. */
    async enrol(name: string, phone: string) {
      await search.fill(name);
      // Before the answer is there the first day's own way to enrol may still stand in its place.
      await expect(customer.getByRole('heading', { name: /^Nobody called/ })).toBeVisible();
      await customer.getByRole('button', { name: 'Enrol' }).click();
      await page.getByRole('textbox', { name: 'Phone' }).fill(phone);
      await page.getByRole('button', { name: 'Enrol' }).click();
      await expect(customer.getByRole('heading', { name })).toBeVisible();
    },

    async stamp() {
      await stamp.click();
    },

    /** Presses once more on purpose: sooner it would count as the same press of a nervous finger. */
    async stampOnceMore() {
      await page.waitForTimeout(bounceMs);
      await stamp.click();
    },

    async stampSeveral(count: number) {
      await customer.getByRole('button', { name: '+2 … several stamps at once' }).click();
      await page.getByRole('button', { name: `+${count} stamps` }).click();
    },

    async redeem(reward: string) {
      await customer.getByRole('button', { name: new RegExp(`^Redeem ${reward}`, 'i') }).click();
    },

    async undo() {
      await justNow
        .getByRole('button', { name: /^Undo for/ })
        .first()
        .click();
    },
  };
}
