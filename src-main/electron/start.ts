import { app, BrowserWindow, dialog, ipcMain, protocol, session, type WebContents } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#shared/contract/values.ts';
import { version } from '../shell/version.ts';
import { nearestLanguage, wordsIn } from '../shell/words.ts';
import { appScheme } from './app-address.ts';
import { serveApp } from './app-protocol.ts';
import { startBackendHost, type BackendHost } from './backend-host.ts';
import { offerContextMenu } from './context-menu.ts';
import { answerPages } from './ipc.ts';
import type { LaunchOptions } from './launch-options.ts';
import { lockDownPages, lockDownSession } from './lock-down.ts';
import { installMenu } from './menu.ts';
import { reviveWindow } from './revive-window.ts';
import { openWindow } from './windows.ts';

export interface ProgramFiles {
  readonly rendererFolder: string;
  readonly preload: string;
  readonly backendModule: string;
}

/** Everything that has to be so before Electron is ready. @returns false when a Stempel on this folder runs already */
export function prepareElectron({ dataFolder }: LaunchOptions): boolean {
  protocol.registerSchemesAsPrivileged([appScheme]);
  app.enableSandbox();
  // One window program per data folder, and what Chromium keeps stays with the shop's data.
  const profile = join(dataFolder, 'window');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  return app.requestSingleInstanceLock();
}

/** Opens the backend's process and the first window. */
export async function startElectronShell(launch: LaunchOptions, files: ProgramFiles): Promise<void> {
  lockDownPages(app);
  await app.whenReady();
  lockDownSession(session.defaultSession);
  serveApp(session.defaultSession.protocol, { ...files, version, language: launch.language });

  let language: Language = launch.language ?? nearestLanguage(app.getPreferredSystemLanguages());
  const t = wordsIn(language);
  const backend = startBackendHost({
    modulePath: files.backendModule,
    open: { dataFolder: launch.dataFolder, language, who: t('shell:who.window', { pid: process.pid }), version },
    onTrouble: (sentence) => {
      dialog.showErrorBox(t('shell:window.trouble_title'), sentence ?? t('shell:window.backend_gone'));
      app.exit(1);
    },
  });
  const { shopLanguage } = await backend.ready;
  language = launch.language ?? shopLanguage ?? language;
  const words = wordsIn(language);

  const open = (where: { route?: string; stateFile?: string } = {}) => {
    const window = openWindow({ preload: files.preload, language: launch.language, ...where });
    watchPage(window.webContents, backend);
    offerContextMenu(window.webContents, words);
    reviveWindow(window, words);
  };
  const openFirst = () => open({ stateFile: join(launch.dataFolder, 'window', 'window.json') });

  answerPages({ ipcMain, backend, openWindow: (route) => open({ route }), words });
  installMenu(words, { openWindow: open });
  comeForward(openFirst);
  closeCleanly(backend);
  openFirst();
}

/** A page that goes takes its port with it, and may ask for a new one when it was loaded again. */
function watchPage(contents: WebContents, backend: BackendHost): void {
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) backend.forget(contents);
  });
  contents.on('render-process-gone', () => backend.forget(contents));
  contents.once('destroyed', () => backend.forget(contents));
}

/** A second start on the same data shows the window that is there. */
function comeForward(openFirst: () => void): void {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return openFirst();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openFirst();
  });
}

/** The backend closes first, with its closing backup; only then does the program end. */
function closeCleanly(backend: BackendHost): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void backend.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
