import type { JobId } from '#shared/domain/kernel/ids.ts';
import type { Jobs } from '#main/backend/features/jobs/jobs.service.ts';
import type { JobEnd } from '#main/backend/features/jobs/jobs.service.ts';
import type { SampleOrder } from './sample.job.ts';

/** The cafe a newcomer looks around in. */
export const SAMPLE_CAFE = { people: 420, months: 18, seed: 1 } as const satisfies SampleOrder;

export type SampleService = ReturnType<typeof sampleService>;

export function sampleService({ jobs }: { jobs: Jobs }) {
  return {
    /**
     * Starts filling the shop, which must be empty; what was made by then stays when it is cancelled.
     * @returns null while another job is writing
     */
    begin: (order: SampleOrder = SAMPLE_CAFE): { id: JobId; ended: Promise<JobEnd> } | null => {
      const started = jobs.start({ kind: 'sample', name: 'sample', input: order, cancellable: true, writes: true });
      return started.ok ? started.value : null;
    },
  };
}
