import { z } from 'zod';
import { base } from './base.ts';
import { accentSchema, languageSchema, lineOfText } from './values.ts';

export const shopSchema = z.object({
  name: lineOfText(80),
  /** ISO 4217 */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** IANA */
  zone: z.string().min(1).max(64),
  /** Minutes after local midnight at which a business day begins. */
  cutoffMinutes: z.number().int().min(0).max(720),
  language: languageSchema,
  accent: accentSchema,
  /** Minutes without a touch after which the till asks for a PIN again; null is never. */
  autoLockMinutes: z.number().int().min(1).max(240).nullable(),
  /** Two letters, ISO 3166: how a phone number without a country code is read. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Characters a wedge scanner is set to send first, if any. */
  scannerPrefix: z.string().max(8),
});
export type Shop = z.infer<typeof shopSchema>;

export const shopErrors = { NAME_MISSING: {}, UNKNOWN_ZONE: {}, UNKNOWN_CURRENCY: {} } as const;

export const shopStatusSchema = z.object({
  state: z.enum(['first_run', 'ready']),
  shop: shopSchema.nullable(),
  version: z.string(),
  /** Shown in the frame so that nobody mistakes it for the shop's own file. */
  sample: z.boolean(),
});
export type ShopStatus = z.infer<typeof shopStatusSchema>;

export const shopContract = {
  /** The one thing a window may ask before anybody signed in, besides the tiles. */
  status: base.output(shopStatusSchema),
  update: base.errors(shopErrors).input(shopSchema).output(shopSchema),
};
