import type { BusinessCalendar, BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { CustomerSet, VisitColumns, VisitQuestion } from '#shared/domain/reports/visit-columns.ts';
import type { VisitFigures } from '#shared/domain/reports/visit-figures.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** What parts are kept by. */
export interface KindOfPart {
  readonly name: string;
  /** All else that they hang on: where it is another one, all are made anew, and the ones before are let go. */
  readonly given?: string;
}

/** How parts are added up; taking a part away again must leave what was there without it. */
export interface SumOfParts<Part, Sum> {
  readonly begin: () => Sum;
  readonly add: (sum: Sum, part: Part, by: 1 | -1) => void;
}

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
  /**
   * What is made of each part of the visits, in their order; a part is made anew only where visits, cards or profiles
   * changed since, or the day did.
   */
  readonly ofEach: <Part>(
    kind: KindOfPart,
    chunks: readonly VisitColumns[],
    make: (chunk: VisitColumns, place: number) => Part,
  ) => readonly Part[];
  /** The sum of such parts. It is kept too, and moved by those that are others than the last time. */
  readonly sumOf: <Part, Sum>(name: string, parts: readonly Part[], how: SumOfParts<Part, Sum>) => Sum;
  /** What a report keeps up by itself, begun anew when the day changes or anybody's visits may have. */
  readonly hold: <Value>(name: string, begin: () => Value) => Value;
  /** What is dear to make is kept until anything about customers or their cards changes, or the day does. */
  readonly remember: <Value>(key: string, make: () => Value) => Value;
}

/** Makes one report. Input and output are cloned from thread to thread. */
export type ReportFunction<Input, Output> = (input: Input, tools: ReportTools) => Output | Promise<Output>;
