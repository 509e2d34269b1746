import { z } from 'zod';
import { base } from './base.ts';
import { commandIdSchema, languageSchema, lineOfText, momentSchema, roleSchema, staffIdSchema } from './values.ts';

/** 4 to 6 digits at the counter, 6 for managers and owners. */
export const pinSchema = z.string().regex(/^\d{4,6}$/);

export const staffMemberSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  role: roleSchema,
  language: languageSchema.nullable(),
  active: z.boolean(),
  since: momentSchema,
  lastSignedInAt: momentSchema.nullable(),
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

const staffErrors = {
  STAFF_NOT_FOUND: {},
  NAME_MISSING: {},
  NAME_TAKEN: {},
  PIN_TOO_SHORT: { data: z.object({ digits: z.number().int() }) },
  /** 1234, 0000, 111111 and the like. */
  PIN_TOO_SIMPLE: {},
  LAST_OWNER: {},
} as const;

export const staffContract = {
  list: base.output(z.array(staffMemberSchema)),
  add: base
    .errors(staffErrors)
    .input(z.object({ commandId: commandIdSchema, name: lineOfText(40), role: roleSchema, pin: pinSchema }))
    .output(staffMemberSchema),
  update: base
    .errors(staffErrors)
    .input(
      z.object({
        commandId: commandIdSchema,
        staffId: staffIdSchema,
        name: lineOfText(40),
        role: roleSchema,
        language: languageSchema.nullable(),
        active: z.boolean(),
        /** Needed when a counter member becomes a manager or owner. */
        pin: pinSchema.optional(),
      }),
    )
    .output(staffMemberSchema),
  /** The owner sets anybody's; lifts a lockout too. */
  setPin: base
    .errors(staffErrors)
    .input(z.object({ commandId: commandIdSchema, staffId: staffIdSchema, pin: pinSchema }))
    .output(staffMemberSchema),
  changeOwnPin: base
    .errors({
      ...staffErrors,
      WRONG_PIN: { data: z.object({ triesLeft: z.number().int() }) },
      LOCKED_OUT: { data: z.object({ until: momentSchema }) },
    })
    .input(z.object({ commandId: commandIdSchema, current: pinSchema, next: pinSchema }))
    .output(staffMemberSchema),
};
