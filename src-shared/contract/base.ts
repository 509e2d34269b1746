import { oc } from '@orpc/contract';
import { z } from 'zod';
import { roleSchema } from './values.ts';

/** Errors any procedure may answer with; the backend decides who may do what. */
export const base = oc.errors({
  SIGNED_OUT: {},
  FORBIDDEN: { data: z.object({ needs: roleSchema }) },
});

/** An action a manager can approve on somebody else's screen carries the one-time approval along. */
export const approvalErrors = {
  NEEDS_MANAGER: {},
  APPROVAL_INVALID: {},
} as const;
