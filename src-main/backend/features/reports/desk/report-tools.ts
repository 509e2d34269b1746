import type { BusinessCalendar, BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { CustomerSet, VisitColumns, VisitQuestion } from '#shared/domain/reports/visit-columns.ts';
import type { VisitFigures } from '#shared/domain/reports/visit-figures.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** What a report is made with, in the thread of the reports. */
export interface ReportTools {
  /** Sees everything that was on disk when the report was asked for. */
  readonly db: ReadableDb;
  /** When it was asked, by the till's clock. */
  readonly now: Moment;
  readonly today: BusinessDay;
  readonly calendar: BusinessCalendar;
  /** Figures of a filter: from the roll-ups where it names only days, else counted from all visits. */
  readonly figures: (filter: ReportFilter) => Promise<VisitFigures>;
  /** All visits in memory; reading them takes seconds in a file of ten million, once. */
  readonly visits: () => Promise<readonly VisitColumns[]>;
  /** What to look through the visits for, with the members of the filter's segment. */
  readonly question: (filter: ReportFilter) => Promise<VisitQuestion>;
  readonly members: (segment: SegmentId) => Promise<CustomerSet>;
  /** What is dear to make is kept until anything about customers or their cards changes, or the day does. */
  readonly remember: <Value>(key: string, make: () => Value) => Value;
}

/** Makes one report. Input and output are cloned from thread to thread. */
export type ReportFunction<Input, Output> = (input: Input, tools: ReportTools) => Output | Promise<Output>;
