import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Language } from '#shared/contract/values.ts';
import { appUrl } from './app-address.ts';
import { languageArgument } from './ipc-channels.ts';
import { isReachable, readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Asked for on the command line. */
  readonly language: Language | null;
  /** Where the window stood last time; for the first window only. */
  readonly stateFile?: string;
  readonly route?: string;
}

/** Paper and night, as in the theme: what is seen before the first paint. */
const background = { light: '#f7f2e9', dark: '#1b1613' };

/** A window of the app, with everything switched off that Electron can switch off. */
export function openWindow({ preload, language, stateFile, route }: WindowOptions): BrowserWindow {
  const state = stateFile === undefined ? null : readWindowState(stateFile);
  const reachable = state !== null && isReachable(state, workAreas());
  const window = new BrowserWindow({
    width: state?.width ?? 1366,
    height: state?.height ?? 820,
    ...(reachable && { x: state.x, y: state.y }),
    minWidth: 360,
    minHeight: 480,
    title: 'Stempel',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      additionalArguments: language === null ? [] : [`${languageArgument}${language}`],
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium fetches dictionaries from the internet.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (state?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  if (stateFile !== undefined) window.on('close', () => keepState(stateFile, window));
  void window.loadURL(appUrl(route));
  return window;
}

function keepState(file: string, window: BrowserWindow): void {
  writeWindowState(file, { ...window.getNormalBounds(), maximized: window.isMaximized() });
}

function workAreas() {
  return screen.getAllDisplays().map(({ workArea }) => workArea);
}
