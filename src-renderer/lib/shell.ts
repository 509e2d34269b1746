import { mailAddressOf, type MailToWrite } from '#shared/mailto.ts';
import type { BrowserShellFacts, FileToSave, Shell, ShellWindow } from '#shared/shell.ts';

function readFacts(): BrowserShellFacts | undefined {
  const text = document.getElementById('stempel-shell')?.textContent;
  return text === null || text === undefined || text === '' ? undefined : (JSON.parse(text) as BrowserShellFacts);
}

const facts = readFacts();

/** The nonce for style tags, as the shell wrote it into the page; empty where the policy needs none. */
export function styleNonce(): string {
  return facts?.nonce ?? document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

// The browser cannot say whether a download was kept, so it counts as saved.
function saveInBrowser(file: FileToSave): Promise<boolean> {
  const content = 'text' in file ? file.text : file.bytes;
  const url = URL.createObjectURL(new Blob([content], { type: file.mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return Promise.resolve(true);
}

// Through a link, as a person would: what the address leads to is the system's.
function openMailInBrowser(mail: MailToWrite): Promise<void> {
  const link = document.createElement('a');
  link.href = mailAddressOf(mail);
  link.click();
  return Promise.resolve();
}

function browserShell(): Shell {
  return {
    kind: 'browser',
    version: facts?.version ?? '',
    language: facts?.language ?? null,
    saveFile: saveInBrowser,
    openMail: openMailInBrowser,
    openWindow: (route) => {
      window.open(`${window.location.pathname}#${route}`, '_blank', 'noopener');
      return Promise.resolve();
    },
    print: () => {
      window.print();
      return Promise.resolve();
    },
  };
}

/** The program around this window. */
export const shell: Shell = (window as Window & ShellWindow).stempel ?? browserShell();
