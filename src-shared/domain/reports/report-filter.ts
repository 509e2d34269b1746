import type { BusinessDay } from '../kernel/business-day.ts';
import type { ProgramId, SegmentId, StaffId } from '../kernel/ids.ts';

/**
 * What a report is asked about. Reports that count visits take those in the period that match; reports that follow
 * customers follow those whose first visit ever lies in the period and matches, and then take any later visit of theirs.
 */
export interface ReportFilter {
  /** The first and the last day, both included. */
  readonly from: BusinessDay;
  readonly to: BusinessDay;
  /** Visits with a stamp of this program that stands. */
  readonly programId: ProgramId | null;
  /** Visits of customers who are in the segment today. */
  readonly segmentId: SegmentId | null;
  /** ISO: Monday is 1, Sunday 7. */
  readonly weekday: number | null;
  /** Visits with a stamp this person gave; with a program too, one and the same stamp. */
  readonly staffId: StaffId | null;
}

/** Every visit of some days. */
export function wholePeriod(from: BusinessDay, to: BusinessDay): ReportFilter {
  return { from, to, programId: null, segmentId: null, weekday: null, staffId: null };
}

/** Whether anything but the days is asked for. */
export function isNarrowed({ programId, segmentId, weekday, staffId }: ReportFilter): boolean {
  return programId !== null || segmentId !== null || weekday !== null || staffId !== null;
}

/** ISO weekday of a business day: Monday is 1, Sunday 7. */
export function weekdayOf(day: BusinessDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}
