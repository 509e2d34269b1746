import type { TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import type { LedgerMark } from '#shared/domain/reports/day-report/ledger-mark.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { Backend } from '#main/backend/backend.ts';
import type { CommandTools, ExitCode } from '../command.ts';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What may be asked of every report; one that has no use for a part leaves it. */
export interface ReportOrder {
  /** The first day that counts; null: from the first visit on. */
  readonly from: BusinessDay | null;
  /** The last one; null: today. */
  readonly to: BusinessDay | null;
  readonly unit: TimeUnit;
  /** What customers are put together by. */
  readonly cohortUnit: CohortUnit;
  /** Both of them, and what else the report is limited to. */
  readonly filter: ReportFilter;
  /** A place in the ledger to be looked up; null: none. */
  readonly check: LedgerMark | null;
}

/** Makes one report and writes it. */
export type ReportWriter = (
  services: Backend['services'],
  order: ReportOrder,
  format: Format,
  tools: CommandTools,
) => ExitCode | Promise<ExitCode>;
