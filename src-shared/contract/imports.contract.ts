import { z } from 'zod';
import { DELIMITERS } from '#shared/domain/imports/csv-reader.ts';
import { IMPORT_FIELDS, IMPORT_KINDS } from '#shared/domain/imports/import-field.ts';
import { PROBLEM_REASONS, type ImportProblem } from '#shared/domain/imports/import-problem.ts';
import { DATE_ORDERS } from '#shared/domain/imports/local-date.ts';
import { base } from './base.ts';
import { jobFailureSchema } from './jobs.contract.ts';
import { importRunIdSchema, jobIdSchema, momentSchema, programIdSchema } from './values.ts';

const importKindSchema = z.enum(IMPORT_KINDS);
const importFieldSchema = z.enum(IMPORT_FIELDS);
const problemReasonSchema = z.enum(PROBLEM_REASONS);
const problemEffectSchema = z.enum(['skipped', 'dropped']);

const importProblemSchema = z.object({
  line: z.number().int(),
  field: importFieldSchema.nullable(),
  why: problemReasonSchema,
  value: z.string(),
  effect: problemEffectSchema,
}) satisfies z.ZodType<ImportProblem>;

export const importFileSchema = z.object({
  fileId: z.string().max(64),
  name: z.string(),
  bytes: z.number().int(),
  encoding: z.enum(['utf-8', 'utf-16', 'windows-1250', 'windows-1252']),
  delimiter: z.enum(DELIMITERS),
  /** Whether the first line looks like headings; the shop may say otherwise. */
  headed: z.boolean(),
  /** The first line as it stands. */
  headings: z.array(z.string()),
  /** The lines after it, at most 100. */
  sample: z.array(z.array(z.string())),
  /** Lines with text, the first one included. */
  rows: z.number().int(),
  recognised: z.enum(['square', 'loyverse', 'stempel']).nullable(),
  guess: z.array(importFieldSchema.nullable()),
});
export type ImportFile = z.infer<typeof importFileSchema>;

export const importPlanSchema = z.object({
  kind: importKindSchema,
  fileId: z.string().max(64),
  /** The first line names the columns and is not read as a customer or a visit. */
  headed: z.boolean().default(true),
  /** One per column of the file; null leaves the column out. */
  columns: z.array(importFieldSchema.nullable()).max(200),
  /** Where opening balances and past visits go. */
  programId: programIdSchema.nullable(),
  dateOrder: z.enum(DATE_ORDERS),
  /** Visits of unknown customers: make them customers, or skip the line. */
  createCustomers: z.boolean().default(false),
  /** What to do with a line whose customer is there already. */
  existing: z.enum(['skip', 'fill_gaps']).default('skip'),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

export const importReportSchema = z.object({
  /** null for a check */
  runId: importRunIdSchema.nullable(),
  /** null for a run that an earlier start of Stempel made */
  jobId: jobIdSchema.nullable(),
  kind: importKindSchema,
  fileName: z.string(),
  state: z.enum(['checking', 'checked', 'running', 'done', 'cancelled', 'failed']),
  failure: jobFailureSchema.nullable(),
  startedAt: momentSchema,
  endedAt: momentSchema.nullable(),
  staffName: z.string().nullable(),
  /** Lines read so far, without the headings. */
  rows: z.number().int(),
  /** Lines that became a customer or a visit. */
  imported: z.number().int(),
  /** Customers who were there already and got what was missing. */
  updated: z.number().int(),
  skipped: z.number().int(),
  /** Customers made from a purchase history. */
  created: z.number().int(),
  stamps: z.number().int(),
  problemCount: z.number().int(),
  groups: z.array(z.object({ why: problemReasonSchema, effect: problemEffectSchema, count: z.number().int() })),
});
export type ImportReport = z.infer<typeof importReportSchema>;
export type ProblemGroup = ImportReport['groups'][number];

const fileErrors = {
  FILE_NOT_FOUND: {},
  FILE_EMPTY: {},
  FILE_TOO_LARGE: { data: z.object({ maxBytes: z.number().int() }) },
  /** A workbook, a picture or the like. */
  FILE_NOT_TEXT: {},
  /** No room on the disk to keep it meanwhile. */
  DISK_FULL: {},
} as const;

const planErrors = {
  FILE_NOT_FOUND: {},
  MAPPING_INCOMPLETE: { data: z.object({ missing: z.array(importFieldSchema) }) },
  PROGRAM_NOT_FOUND: {},
  BUSY: {},
} as const;

/** The backup that comes before an import could not be made. */
const backupErrors = { DISK_FULL: {}, NOT_WRITABLE: {}, BACKUP_DAMAGED: {} } as const;

const reportOfSchema = z.union([z.object({ jobId: jobIdSchema }), z.object({ runId: importRunIdSchema })]);

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
        base64: z.base64().max(360_000),
        last: z.boolean(),
      }),
    )
    .output(z.object({ file: importFileSchema.nullable() })),
  /** The dry run: everything the import would do and complain of, nothing written. */
  check: base
    .errors(planErrors)
    .input(importPlanSchema)
    .output(z.object({ jobId: jobIdSchema })),
  run: base
    .errors({ ...planErrors, ...backupErrors })
    .input(importPlanSchema)
    .output(z.object({ jobId: jobIdSchema })),
  /** Of a check or a run, while it goes on and afterwards. */
  report: base.errors({ REPORT_NOT_FOUND: {} }).input(reportOfSchema).output(importReportSchema),
  /** What was wrong, in the order of the lines. */
  problems: base
    .errors({ REPORT_NOT_FOUND: {} })
    .input(
      z.object({
        of: reportOfSchema,
        why: problemReasonSchema.nullable().default(null),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(1000),
      }),
    )
    .output(z.object({ total: z.number().int(), problems: z.array(importProblemSchema) })),
  /** Imports of this file, newest first. */
  runs: base.output(z.array(importReportSchema)),
};
