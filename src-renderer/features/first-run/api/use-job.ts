import { useEffect, useState } from 'react';
import type { Job } from '#shared/contract/jobs.contract.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';

async function follow(jobId: JobId, signal: AbortSignal, onNews: (job: Job) => void): Promise<void> {
  for await (const news of await client.jobs.watch({ jobId }, { signal })) onNews(news);
}

/** Follows a job until it ends; undefined until the first news. */
export function useJob(jobId: JobId): Job | undefined {
  const [job, setJob] = useState<Job>();
  useEffect(() => {
    const stop = new AbortController();
    // A connection that breaks meanwhile is said by the banner; the job itself goes on.
    follow(jobId, stop.signal, setJob).catch(() => undefined);
    return () => stop.abort();
  }, [jobId]);
  return job;
}
