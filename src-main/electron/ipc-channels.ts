import { connectMessage } from '#shared/shell.ts';

/** Between preload and the main process; the backend is spoken to over the port alone. */
export const channels = {
  requestPort: 'stempel:request-port',
  port: connectMessage,
  saveFile: 'stempel:save-file',
  openMail: 'stempel:open-mail',
  openWindow: 'stempel:open-window',
  print: 'stempel:print',
} as const;

/** How a window learns the language asked for on the command line. */
export const languageArgument = '--stempel-language=';
