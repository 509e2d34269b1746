import type { ImportRunId, JobId } from '#shared/domain/kernel/ids.ts';

/** Which report is meant: of work that was started since Stempel was, or of an import of any time. */
export type ReportOf = { readonly jobId: JobId } | { readonly runId: ImportRunId };
