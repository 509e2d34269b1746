import type { MailToWrite } from './mailto.ts';

/** What is saved: text, or bytes as they are. */
export type FileToSave = { readonly name: string; readonly mimeType: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
);

/** What a window may ask of the program around it; the same in Electron and in the browser. */
export interface Shell {
  readonly kind: 'electron' | 'browser';
  readonly version: string;
  /** Language asked for on the command line, if any. */
  readonly language: string | null;
  /** Lets the person choose where a file goes; false when she changed her mind. */
  saveFile(file: FileToSave): Promise<boolean>;
  /** Begins a message in the computer's mail program, where there is one; nothing is sent by it. */
  openMail(mail: MailToWrite): Promise<void>;
  /** A second window of the same app on the given route. */
  openWindow(route: string): Promise<void>;
  print(): Promise<void>;
}

/** What preload posts to the page along with the one port to the backend. */
export const connectMessage = 'stempel:connect';

/** Set on `window` by preload; absent in the browser shell, where the page makes its own. */
export interface ShellWindow {
  readonly stempel?: Shell & PortSource;
}

export interface PortSource {
  /**
   * Asks for the port once the page listens for `connectMessage`. There is one for each time the page is loaded, and
   * another one by itself whenever the backend had to be started again.
   */
  requestPort(): void;
}

/** Facts a shell writes into the page as `<script type="application/json" id="stempel-shell">`. */
export interface BrowserShellFacts {
  readonly version: string;
  readonly language: string | null;
  /** CSP nonce for Mantine's style tag. */
  readonly nonce: string;
}
