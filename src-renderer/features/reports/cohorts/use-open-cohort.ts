import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { periodAfter, type CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import type { BetweenWhich } from '#shared/domain/reports/cohorts/cohort-customers.ts';
import type { WindowPair } from '#shared/domain/reports/cohorts/windows.ts';
import { useShowCustomers } from '../customers/use-show-customers.ts';
import type { OpenCohort } from './use-cohort-table.ts';

/** Ways from the figures to the customers behind them. */
export function useOpenCohort(unit: CohortUnit): {
  readonly onCohort: OpenCohort;
  readonly onBetween: (which: BetweenWhich, pair: WindowPair) => void;
} {
  const onShow = useShowCustomers();
  return {
    onCohort: (cohort, age) =>
      onShow({
        report: 'cohorts',
        behind: { kind: 'cohort', unit, cohort, period: age === null ? null : periodOfAge(unit, cohort, age) },
      }),
    onBetween: (which, { first, second }) =>
      onShow({ report: 'cohorts', behind: { kind: 'between', first, second, which } }),
  };
}

function periodOfAge(unit: CohortUnit, cohort: BusinessDay, age: number): BusinessDay {
  let period = cohort;
  for (let count = 0; count < age; count += 1) period = periodAfter(unit, period);
  return period;
}
