import { z } from 'zod';
import { base } from './base.ts';
import { importRunIdSchema, jobIdSchema, momentSchema, programIdSchema } from './values.ts';

export const importKindSchema = z.enum(['customers', 'visits']);
export type ImportKind = z.infer<typeof importKindSchema>;

/** Fields a column can be read as. */
export const importFieldSchema = z.enum([
  'name',
  'first_name',
  'last_name',
  'phone',
  'email',
  'birthday',
  'notes',
  'tags',
  'usual_order',
  'code',
  'reference',
  'opening_stamps',
  'enrolled_on',
  'language',
  'customer_key',
  'visited_at',
  'stamps',
]);
export type ImportField = z.infer<typeof importFieldSchema>;

export const importProblemSchema = z.object({
  /** As a spreadsheet counts: the heading is line 1. */
  line: z.number().int(),
  field: importFieldSchema.nullable(),
  why: z.enum([
    'name_missing',
    'phone_invalid',
    'email_invalid',
    'birthday_invalid',
    'code_invalid',
    'code_taken',
    'duplicate_in_file',
    'already_a_customer',
    'stamps_invalid',
    'date_invalid',
    'date_in_future',
    'customer_unknown',
    'customer_ambiguous',
    'too_many_columns',
    'too_few_columns',
    'quote_unclosed',
    'too_long',
    'already_imported',
  ]),
  value: z.string(),
  /** Skipped: the line stays out. Dropped: the line comes in without that value. */
  effect: z.enum(['skipped', 'dropped']),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

export const importFileSchema = z.object({
  fileId: z.string().max(64),
  name: z.string(),
  bytes: z.number().int(),
  encoding: z.enum(['utf-8', 'utf-16', 'windows-1250', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
  headings: z.array(z.string()),
  /** First rows as they stand. */
  sample: z.array(z.array(z.string())),
  rows: z.number().int(),
  recognised: z.enum(['square', 'loyverse', 'stempel']).nullable(),
  guess: z.array(importFieldSchema.nullable()),
});
export type ImportFile = z.infer<typeof importFileSchema>;

export const importPlanSchema = z.object({
  kind: importKindSchema,
  fileId: z.string().max(64),
  /** One per column of the file; null leaves the column out. */
  columns: z.array(importFieldSchema.nullable()).max(200),
  /** Where opening balances and past visits go. */
  programId: programIdSchema.nullable(),
  dateOrder: z.enum(['year_first', 'day_first', 'month_first']),
  /** Visits of unknown customers: make them customers, or skip the line. */
  createCustomers: z.boolean().default(false),
  /** What to do with a line whose customer is there already. */
  existing: z.enum(['skip', 'fill_gaps']).default('skip'),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

export const importReportSchema = z.object({
  runId: importRunIdSchema.nullable(),
  kind: importKindSchema,
  fileName: z.string(),
  state: z.enum(['checked', 'running', 'done', 'cancelled', 'failed']),
  startedAt: momentSchema,
  rows: z.number().int(),
  imported: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  stamps: z.number().int(),
  problemCount: z.number().int(),
  /** The first 500; all of them are in the report file. */
  problems: z.array(importProblemSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

const fileErrors = {
  FILE_NOT_FOUND: {},
  FILE_EMPTY: {},
  FILE_TOO_LARGE: { data: z.object({ maxBytes: z.number().int() }) },
  FILE_NOT_TEXT: {},
  MAPPING_INCOMPLETE: { data: z.object({ missing: z.array(importFieldSchema) }) },
  PROGRAM_NOT_FOUND: {},
  BUSY: {},
} as const;

export const importsContract = {
  /** A file comes in pieces of at most 256 KiB, base64, in order; `last` closes it and answers with what was seen in it. */
  upload: base
    .errors(fileErrors)
    .input(
      z.object({
        fileId: z.uuid(),
        name: z.string().max(255),
        kind: importKindSchema,
        offset: z.number().int().min(0),
        base64: z.string().max(360_000),
        last: z.boolean(),
      }),
    )
    .output(z.object({ file: importFileSchema.nullable() })),
  /** The dry run: everything the import would do and complain of, nothing written. */
  check: base
    .errors(fileErrors)
    .input(importPlanSchema)
    .output(z.object({ jobId: jobIdSchema })),
  run: base
    .errors(fileErrors)
    .input(importPlanSchema)
    .output(z.object({ jobId: jobIdSchema })),
  /** Of a check or a run, while it goes on and afterwards. */
  report: base
    .errors({ REPORT_NOT_FOUND: {} })
    .input(z.object({ jobId: jobIdSchema }))
    .output(importReportSchema),
  /** Every problem of it as CSV. */
  problemsCsv: base
    .errors({ REPORT_NOT_FOUND: {} })
    .input(z.object({ jobId: jobIdSchema }))
    .output(z.object({ csv: z.string() })),
  runs: base.output(z.array(importReportSchema)),
};
