import { BrowserWindow, type IpcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { Words } from '../shell/words.ts';
import { isRoute } from './app-address.ts';
import type { BackendHost } from './backend-host.ts';
import { channels } from './ipc-channels.ts';
import { mailToWriteSchema, openMail } from './open-mail.ts';
import { fileToSaveSchema, saveFile } from './save-file.ts';
import { isTrustedSender } from './trusted-sender.ts';

export interface IpcOptions {
  readonly ipcMain: IpcMain;
  readonly backend: Pick<BackendHost, 'connect'>;
  readonly openWindow: (route: string) => void;
  readonly words: Words;
}

/** Everything a page can ask of the main process: its one port, and what `Shell` names. */
export function answerPages({ ipcMain, backend, openWindow, words }: IpcOptions): void {
  ipcMain.on(channels.requestPort, (event) => {
    if (windowOf(event) !== null) backend.connect(event.sender);
  });

  const answer = (channel: string, work: (window: BrowserWindow, asked: unknown) => Promise<unknown>) =>
    ipcMain.handle(channel, (event, asked: unknown) => {
      const window = windowOf(event);
      if (window === null) throw new Error('Only a window of Stempel may ask this');
      return work(window, asked);
    });

  answer(channels.saveFile, (window, file) => saveFile(window, fileToSaveSchema.parse(file), words));
  answer(channels.openMail, (_window, mail) => openMail(mailToWriteSchema.parse(mail)));
  answer(channels.print, print);
  answer(channels.openWindow, async (_window, route) => {
    if (!isRoute(route)) throw new Error('Not a route of Stempel');
    openWindow(route);
  });
}

/** The window whose page sent a message; null for anything else that can send one. */
function windowOf(event: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow | null {
  return isTrustedSender(event) ? BrowserWindow.fromWebContents(event.sender) : null;
}

/** Resolves when the paper is on its way, and also when the person changed her mind. */
function print(window: BrowserWindow): Promise<void> {
  return new Promise((done, failed) => {
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) done();
      else failed(new Error(reason));
    });
  });
}
