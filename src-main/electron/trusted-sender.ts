import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isOurs } from './app-address.ts';

/** Whether a message comes from the page itself: our origin, and the window's main frame. */
export function isTrustedSender({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}
