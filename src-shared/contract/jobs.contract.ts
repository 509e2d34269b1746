import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { jobIdSchema } from './values.ts';

export const jobKindSchema = z.enum(['sample', 'import', 'backup', 'restore', 'verify', 'fit']);
export type JobKind = z.infer<typeof jobKindSchema>;

/** Stopped: Stempel was closed meanwhile. Broken: a fault of ours; what was written before it stays. */
export const jobFailureSchema = z.enum(['disk_full', 'stopped', 'broken']);
export type JobFailure = z.infer<typeof jobFailureSchema>;

export const jobSchema = z.object({
  id: jobIdSchema,
  kind: jobKindSchema,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.number().int(),
  /** 0 while not known */
  total: z.number().int(),
  cancellable: z.boolean(),
  /** Set when it failed. */
  failure: jobFailureSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;

export const jobsContract = {
  list: base.output(z.array(jobSchema)),
  watch: base
    .errors({ JOB_NOT_FOUND: {} })
    .input(z.object({ jobId: jobIdSchema }))
    .output(eventIterator(jobSchema)),
  cancel: base
    .errors({ JOB_NOT_FOUND: {} })
    .input(z.object({ jobId: jobIdSchema }))
    .output(jobSchema),
};
