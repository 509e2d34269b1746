import { useMemo } from 'react';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { useReportAddress } from './report-address.ts';
import { reportFilterOf } from './report-search.ts';

/** What the open report is asked about. */
export function useReportFilter(): ReportFilter {
  const { search, today } = useReportAddress();
  return useMemo(() => reportFilterOf(search, today), [search, today]);
}

/**
 * A choice of the open report that stands in the address too, such as its unit of time.
 * @returns the value, which is the usual one while the address names none that is known, and how to change it
 */
export function useOwnChoice<const Value extends string>(
  name: string,
  values: readonly Value[],
  usual: Value,
): [Value, (value: Value) => void] {
  const { own, onOwn } = useReportAddress();
  const value = values.find((known) => known === own[name]) ?? usual;
  return [value, (next) => onOwn({ [name]: next })];
}
