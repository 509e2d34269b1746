import { useMutation, useQuery } from '@tanstack/react-query';
import type { Job } from '#shared/contract/jobs.contract.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** How far a check or an import is, as it goes on. */
export function useImportJob(jobId: JobId): {
  readonly job: Job | undefined;
  /** Nobody knows it any more: Stempel was restarted. */
  readonly gone: boolean;
  readonly cancel: () => void;
  readonly cancelling: boolean;
} {
  const watched = useQuery(api.jobs.watch.experimental_liveOptions({ input: { jobId } }));
  const cancel = useMutation(api.jobs.cancel.mutationOptions());
  return {
    job: watched.data,
    gone: watched.isError,
    cancel: () => cancel.mutate({ jobId }),
    cancelling: cancel.isPending || cancel.isSuccess,
  };
}
