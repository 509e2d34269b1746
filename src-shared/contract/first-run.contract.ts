import { z } from 'zod';
import { base } from './base.ts';
import { programTermsSchema } from './programs.contract.ts';
import { sessionSchema } from './session.contract.ts';
import { shopErrors, shopSchema } from './shop.contract.ts';
import { pinSchema } from './staff.contract.ts';
import { commandIdSchema, jobIdSchema, lineOfText } from './values.ts';

export const firstRunContract = {
  /** Once per data folder; whoever answers becomes the owner and is signed in on this connection. */
  complete: base
    .errors({
      ALREADY_SET_UP: {},
      PIN_TOO_SHORT: { data: z.object({ digits: z.number().int() }) },
      PIN_TOO_SIMPLE: {},
      TERMS_IMPOSSIBLE: { data: z.object({ field: z.string() }) },
      ...shopErrors,
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        shop: shopSchema,
        owner: z.object({ name: lineOfText(40), pin: pinSchema }),
        begin: z.discriminatedUnion('with', [
          z.object({ with: z.literal('program'), terms: programTermsSchema }),
          z.object({ with: z.literal('sample') }),
        ]),
      }),
    )
    .output(
      z.object({
        session: sessionSchema,
        /** Making the sample cafe takes a moment; watch the job. */
        sampleJob: jobIdSchema.nullable(),
      }),
    ),
};
