import { expect, type Page } from '@playwright/test';

/** The tiles and the PIN pad that cover the window while nobody is at the till; in English. */
export function signInScreen(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Who is at the till?' });

  const tryPin = async (name: string, pin: string) => {
    await dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await dialog.getByRole('textbox', { name: `PIN of ${name}` }).fill(pin);
    // The sixth digit sends it.
    if (pin.length < 6) await dialog.getByRole('button', { name: 'Sign in' }).click();
  };

  return {
    dialog,
    tryPin,
    async signIn({ name, pin }: { name: string; pin: string }) {
      await tryPin(name, pin);
      await expect(dialog).toBeHidden();
    },
  };
}
