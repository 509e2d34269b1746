import { useMemo } from 'react';
import { weekdays } from '#shared/domain/kernel/weekday.ts';
import { useSegments } from '#renderer/lib/use-segments.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useProgramOptions, useStaffOptions, type FilterOption } from './api/filter-queries.ts';
import type { Narrowing } from './report-search.ts';

/** What a report can be limited to, by the shop's own names; a kind with nothing to choose from is empty. */
export function useNarrowingOptions(): Readonly<Record<Narrowing, readonly FilterOption[]>> {
  const format = useFormat();
  const program = useProgramOptions();
  const staff = useStaffOptions();
  const segment = useSegments();
  const weekday = useMemo(() => weekdays.map((day) => ({ id: day, name: format.weekdayName(day) })), [format]);
  return { program, segment, weekday, staff };
}
