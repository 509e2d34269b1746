import type { CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import type { BetweenWhich } from '#shared/domain/reports/cohorts/cohort-customers.ts';
import type { WindowPair } from '#shared/domain/reports/cohorts/windows.ts';
import type { OpenCohort } from './use-cohort-table.ts';

/** Ways from the figures to the customers behind them. */
export function useOpenCohort(_unit: CohortUnit): {
  readonly onCohort: OpenCohort | undefined;
  readonly onBetween: ((which: BetweenWhich, pair: WindowPair) => void) | undefined;
} {
  return { onCohort: undefined, onBetween: undefined };
}
