/** A message that the computer's mail program is to begin. */
export interface MailToWrite {
  /** null: whoever sends it fills the address in. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

/** What every system and mail program takes over: Windows cuts longer ones off (characters). */
export const LONGEST_MAIL_ADDRESS = 2000;

/** The address that opens it, after RFC 6068; every character that could mean something is encoded. */
export function mailAddressOf({ to, subject, body }: MailToWrite): string {
  const text = encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to ?? '').replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
