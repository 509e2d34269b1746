import type { ImportReport } from '#shared/contract/imports.contract.ts';
import type { JobFailure } from '#shared/contract/jobs.contract.ts';
import type { ImportKind } from '#shared/domain/imports/import-field.ts';
import type { ImportProblem } from '#shared/domain/imports/import-problem.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { NOTHING_YET, type CheckOutcome } from './import-order.ts';

/** Each holds up to some megabytes of problems; who checks again looks at the newest. */
const MOST_KEPT = 3;

interface Check {
  readonly report: ImportReport;
  readonly problems: readonly ImportProblem[];
}

/** What dry runs found, kept until newer ones or the end of the program: nothing of them is in the shop's file. */
export function checkReports(clock: Clock) {
  const checks = new Map<JobId, Check>();
  return {
    begin: (jobId: JobId, kind: ImportKind, fileName: string): void => {
      for (const oldest of [...checks.keys()].slice(0, Math.max(0, checks.size - MOST_KEPT + 1))) checks.delete(oldest);
      const report: ImportReport = {
        runId: null,
        jobId,
        kind,
        fileName,
        state: 'checking',
        failure: null,
        startedAt: clock.now(),
        endedAt: null,
        staffName: null,
        ...NOTHING_YET,
        problemCount: 0,
        groups: [],
      };
      checks.set(jobId, { report, problems: [] });
    },

    end: (
      jobId: JobId,
      state: 'done' | 'cancelled' | 'failed',
      outcome: CheckOutcome | undefined,
      failure: JobFailure | null,
    ): void => {
      const check = checks.get(jobId);
      if (check === undefined) return;
      const groups = outcome?.groups ?? [];
      const report: ImportReport = {
        ...check.report,
        ...outcome?.tally,
        state: state === 'done' ? 'checked' : state,
        failure,
        endedAt: clock.now(),
        problemCount: groups.reduce((sum, { count }) => sum + count, 0),
        groups,
      };
      checks.set(jobId, { report, problems: outcome?.problems ?? [] });
    },

    find: (jobId: JobId): Check | undefined => checks.get(jobId),
  };
}
