import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from '../shell/words.ts';

export interface MenuActions {
  readonly openWindow: () => void;
}

/** The application menu. What the page has keys for itself is played to it as those keys, so the two cannot disagree. */
export function installMenu(t: Words, { openWindow }: MenuActions): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: t('shell:menu.file'),
      submenu: [
        { label: t('shell:menu.new_window'), accelerator: 'CmdOrCtrl+N', click: openWindow },
        { label: t('shell:menu.print'), accelerator: 'CmdOrCtrl+P', click: () => printFocused() },
        { type: 'separator' },
        isMac
          ? { role: 'close', label: t('shell:menu.close') }
          : { role: 'quit', label: t('shell:menu.quit'), accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: t('shell:menu.edit'),
      submenu: [
        pageKey(t('shell:menu.undo_stamp'), 'Z', ['control'], 'CmdOrCtrl+Z'),
        { type: 'separator' },
        { role: 'cut', label: t('shell:menu.cut') },
        { role: 'copy', label: t('shell:menu.copy') },
        { role: 'paste', label: t('shell:menu.paste') },
        { role: 'selectAll', label: t('shell:menu.select_all') },
      ],
    },
    {
      label: t('shell:menu.go'),
      submenu: [
        pageKey(t('shell:menu.counter'), '1', ['alt'], 'Alt+1'),
        pageKey(t('shell:menu.people'), '2', ['alt'], 'Alt+2'),
        pageKey(t('shell:menu.complaints'), '3', ['alt'], 'Alt+3'),
        pageKey(t('shell:menu.reports'), '4', ['alt'], 'Alt+4'),
        pageKey(t('shell:menu.programs'), '5', ['alt'], 'Alt+5'),
        pageKey(t('shell:menu.settings'), '6', ['alt'], 'Alt+6'),
      ],
    },
    {
      label: t('shell:menu.view'),
      submenu: [
        { role: 'resetZoom', label: t('shell:menu.actual_size') },
        { role: 'zoomIn', label: t('shell:menu.larger') },
        { role: 'zoomOut', label: t('shell:menu.smaller') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: t('shell:menu.full_screen') },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    {
      role: 'help',
      label: t('shell:menu.help'),
      submenu: [pageKey(t('shell:menu.keys'), 'F1', [], 'F1')],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function pageKey(
  label: string,
  keyCode: string,
  modifiers: ('alt' | 'control')[],
  accelerator: string,
): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    // Shown only: the page hears the key itself.
    registerAccelerator: false,
    click: (_item, _window, { triggeredByAccelerator }) => {
      const contents = BrowserWindow.getFocusedWindow()?.webContents;
      if (triggeredByAccelerator === true || contents === undefined) return;
      contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    },
  };
}

function printFocused(): void {
  BrowserWindow.getFocusedWindow()?.webContents.print({ printBackground: true });
}
