import type { OpenInterval } from '#shared/domain/complaints/policy.ts';

/** From and until as they are written: minutes since midnight, 0 to 1439. */
export interface SpanDraft {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** One day's opening while it is being written; a closed day keeps its times in case it opens again. */
export interface DayDraft {
  readonly open: boolean;
  readonly spans: readonly SpanDraft[];
}

const minutesPerDay = 1440;
const usualSpan: SpanDraft = { from: 9 * 60, until: 17 * 60 };

/** Most intervals of one day that are offered; a policy that has more keeps them. */
export const mostSpans = 2;

export function draftOfDay(intervals: readonly OpenInterval[]): DayDraft {
  if (intervals.length === 0) return { open: false, spans: [usualSpan] };
  return { open: true, spans: intervals.map(({ from, until }) => ({ from, until: until % minutesPerDay })) };
}

/** Whether it ends on the next day: until the same time of day is once around the clock. */
export function endsNextDay({ from, until }: SpanDraft): boolean {
  return from !== undefined && until !== undefined && until <= from;
}

/** Undefined where a time is missing. */
export function intervalOf(span: SpanDraft): OpenInterval | undefined {
  const { from, until } = span;
  if (from === undefined || until === undefined) return undefined;
  return { from, until: endsNextDay(span) ? until + minutesPerDay : until };
}

/** The next opening to write: after the last one, when there is room for it. */
export function nextSpan(day: DayDraft): SpanDraft {
  const end = day.spans.at(-1)?.until;
  if (end === undefined || end + 120 >= minutesPerDay) return { from: undefined, until: undefined };
  return { from: end + 60, until: Math.min(end + 240, minutesPerDay - 1) };
}
