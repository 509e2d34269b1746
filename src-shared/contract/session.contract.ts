import { z } from 'zod';
import { base } from './base.ts';
import { pinSchema } from './staff.contract.ts';
import { approvalIdSchema, languageSchema, momentSchema, roleSchema, staffIdSchema } from './values.ts';

export const tileSchema = z.object({
  staffId: staffIdSchema,
  name: z.string(),
  role: roleSchema,
  /** While locked out, until when. */
  lockedUntil: momentSchema.nullable(),
});
export type Tile = z.infer<typeof tileSchema>;

export const sessionSchema = z.object({
  staffId: staffIdSchema,
  name: z.string(),
  role: roleSchema,
  language: languageSchema.nullable(),
  signedInAt: momentSchema,
  /** When the till locks itself if nobody touches it; null is never. */
  locksAt: momentSchema.nullable(),
});
export type Session = z.infer<typeof sessionSchema>;

/** What a manager can allow once, on somebody else's screen. */
export const approvableSchema = z.enum(['override_refusal', 'void_entry', 'give_gesture', 'merge_cases']);
export type Approvable = z.infer<typeof approvableSchema>;

const pinErrors = {
  WRONG_PIN: { data: z.object({ triesLeft: z.number().int() }) },
  LOCKED_OUT: { data: z.object({ until: momentSchema }) },
  STAFF_NOT_FOUND: {},
} as const;

export const sessionContract = {
  tiles: base.output(z.array(tileSchema)),
  current: base.output(sessionSchema.nullable()),
  signIn: base
    .errors(pinErrors)
    .input(z.object({ staffId: staffIdSchema, pin: pinSchema }))
    .output(sessionSchema),
  signOut: base.output(z.object({})),
  /** Somebody touched the screen: the lock starts counting again. */
  keepAlive: base.output(sessionSchema),
  /** A manager's PIN for one action; whoever is signed in stays so. Valid once, for 60 seconds, on this connection. */
  approve: base
    .errors({ ...pinErrors, NOT_A_MANAGER: {} })
    .input(z.object({ staffId: staffIdSchema, pin: pinSchema, action: approvableSchema }))
    .output(z.object({ approvalId: approvalIdSchema, by: z.string(), until: momentSchema })),
};
