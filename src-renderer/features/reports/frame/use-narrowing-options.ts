import { useMemo } from 'react';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useSegments } from '#renderer/lib/use-segments.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useProgramOptions, useStaffOptions, type FilterOption } from './api/filter-queries.ts';
import type { Narrowing } from './report-search.ts';

/** Monday of the first week that is counted, 29 December 1969. */
const aMonday = -3;

/** What a report can be limited to, by the shop's own names; a kind with nothing to choose from is empty. */
export function useNarrowingOptions(): Readonly<Record<Narrowing, readonly FilterOption[]>> {
  const format = useFormat();
  const program = useProgramOptions();
  const staff = useStaffOptions();
  const segment = useSegments();
  const weekday = useMemo(
    () =>
      Array.from({ length: 7 }, (_, index) => ({
        id: index + 1,
        name: format.weekday((aMonday + index) as BusinessDay),
      })),
    [format],
  );
  return { program, segment, weekday, staff };
}
