import type { Page } from '@playwright/test';

interface Scanner {
  /** Milliseconds between two keys. */
  readonly gapMs?: number;
  /** What the scanner is set to send first. */
  readonly prefix?: string;
  readonly end?: 'Enter' | 'Tab';
}

const ends = {
  Enter: { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
} as const;

function keyOf(character: string) {
  const digit = /^\d$/u.test(character);
  return {
    key: character,
    code: digit ? `Digit${character}` : '',
    text: character,
    ...(digit ? { windowsVirtualKeyCode: character.charCodeAt(0) } : {}),
  };
}

/**
 * Types a code the way a keyboard-wedge scanner does. Each key carries the time it was pressed at, as a real keyboard's
 * does, so that a busy machine does not turn the scanner into slow hands.
 */
export async function scan(page: Page, code: string, { gapMs = 4, prefix = '', end = 'Enter' }: Scanner = {}) {
  const browser = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  for (const key of [...Array.from(prefix + code, keyOf), ends[end]]) {
    await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key });
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, key: key.key, code: key.code });
    timestamp += gapMs / 1000;
  }
  await browser.detach();
}
