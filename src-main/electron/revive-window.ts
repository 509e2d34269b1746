import { dialog, type BrowserWindow } from 'electron';
import type { Words } from '../shell/words.ts';

const oftenMs = 30_000;

/** Loads a page anew whose process died, and asks first when that just happened before. Nothing is lost: the data is elsewhere. */
export function reviveWindow(window: BrowserWindow, t: Words, now: () => number = Date.now): void {
  let revivedAt = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const again = now() - revivedAt < oftenMs;
    revivedAt = now();
    if (!again) return window.webContents.reload();
    const buttons = [t('shell:window.reload'), t('shell:menu.close')];
    void dialog
      .showMessageBox(window, { type: 'warning', message: t('shell:window.page_gone'), buttons, cancelId: 1 })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : window.close()));
  });
}
