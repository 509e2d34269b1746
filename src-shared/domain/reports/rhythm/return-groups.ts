import { asId, type ProgramId, type SegmentId } from '../../kernel/ids.ts';
import type { ReportFilter } from '../report-filter.ts';

/** What curves are drawn apart by. The weekday is the one of the visit that is followed. */
export const splits = ['none', 'program', 'weekday', 'segment'] as const;
export type Split = (typeof splits)[number];

/** Of the customers who are followed from their first visit: all of them, who came again, who did not so far. */
export const followedWhich = ['followed', 'back', 'away'] as const;

/** The filter of one group: what the groups are split by in place of what is asked for. */
export function filterOfGroup(filter: ReportFilter, split: Split, id: number): ReportFilter {
  switch (split) {
    case 'program':
      return { ...filter, programId: asId<ProgramId>(id) };
    case 'segment':
      return { ...filter, segmentId: asId<SegmentId>(id) };
    case 'weekday':
      return { ...filter, weekday: id };
    default:
      return filter;
  }
}
