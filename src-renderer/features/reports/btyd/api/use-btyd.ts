import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { BtydStatus, Horizon } from '#shared/contract/reports/btyd.contract.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';

/** The last fit; one that no longer holds is made anew as soon as somebody looks. */
export function useFit(): {
  readonly status: BtydStatus | undefined;
  readonly error: Error | null;
  readonly again: () => void;
} {
  const { data: status, error } = useQuery(api.reports.btyd.status.queryOptions());
  const { mutate } = useMutation(api.reports.btyd.refit.mutationOptions());
  // Whoever stopped it is not asked again until she comes back.
  const asked = useRef(false);
  const isDue = status !== undefined && status.stale && status.jobId === null && !status.failed;
  useEffect(() => {
    if (!isDue || asked.current) return;
    asked.current = true;
    mutate({ commandId: newCommandId(), always: false });
  }, [isDue, mutate]);
  return { status, error, again: () => mutate({ commandId: newCommandId(), always: true }) };
}

/** How far a fit is, 0 to 1; undefined while that is not known. */
export function useFitProgress(jobId: JobId) {
  const { data: job } = useQuery(api.jobs.watch.experimental_liveOptions({ input: { jobId } }));
  const cancel = useMutation(api.jobs.cancel.mutationOptions());
  return {
    share: job === undefined || job.total === 0 ? undefined : job.done / job.total,
    cancel: () => cancel.mutate({ jobId }),
    cancelling: cancel.isPending || cancel.isSuccess,
  };
}

export function useForecast(filter: ReportFilter) {
  return useQuery({ ...api.reports.btyd.forecast.queryOptions({ input: filter }), placeholderData: keepPreviousData });
}

interface Listed {
  readonly filter: ReportFilter;
  readonly weeks: Horizon;
  readonly limit: number;
}

export function useExpectedCustomers(listed: Listed) {
  return useQuery({
    ...api.reports.btyd.customers.queryOptions({ input: { ...listed, offset: 0 } }),
    placeholderData: keepPreviousData,
  });
}
