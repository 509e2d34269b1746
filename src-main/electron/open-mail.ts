import { shell } from 'electron';
import { z } from 'zod';
import { LONGEST_MAIL_ADDRESS, mailAddressOf, type MailToWrite } from '#shared/mailto.ts';

/** What a page may ask to be written; it names the parts, and never an address of its own making. */
export const mailToWriteSchema = z
  .object({
    to: z.email().max(254).nullable(),
    subject: z.string().max(200),
    body: z.string().max(LONGEST_MAIL_ADDRESS),
  })
  .refine((mail) => mailAddressOf(mail).length <= LONGEST_MAIL_ADDRESS) satisfies z.ZodType<MailToWrite>;

/** The one thing outside Stempel that it opens: the mail program, with an address that was built and looked at here. */
export async function openMail(mail: MailToWrite): Promise<void> {
  const address = mailAddressOf(mail);
  if (!address.startsWith('mailto:')) throw new Error('Only a message is opened');
  await shell.openExternal(address);
}
