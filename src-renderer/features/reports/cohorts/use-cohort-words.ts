import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarOf, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import type { CohortFact } from '#shared/domain/reports/cohorts/cohort-finding.ts';
import { isWholeMonth, type Window } from '#shared/domain/reports/cohorts/windows.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

const monthKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** Shares of fewer than so many are told as counts. */
const FEWEST_FOR_SHARE = 20;

/** How cohorts, their age and spans of days are called in a sentence. */
export function useCohortWords() {
  const { t } = useTranslation(['reports-cohorts', 'common']);
  const format = useFormat();
  return useMemo(() => {
    const inMonth = (start: BusinessDay): string => {
      const { year, month } = calendarOf(start);
      return t('common:when.inMonthOfYear', { inMonth: t(`common:when.inMonth.${monthKeys[month - 1] ?? '1'}`), year });
    };
    return {
      /** "Sept 2026", or the Monday of the week. */
      name: (unit: CohortUnit, start: BusinessDay): string =>
        unit === 'month' ? format.shortMonthYear(start) : format.shortDay(start),
      /** "in May 2026", "in the week of 4 May 2026" */
      when: (unit: CohortUnit, start: BusinessDay): string =>
        unit === 'month' ? inMonth(start) : t('inWeek', { day: format.day(start) }),
      /** "3 months later" */
      later: (unit: CohortUnit, age: number): string => t(`later.${unit}`, { count: age }),
      span: (span: Window): string =>
        isWholeMonth(span) ? inMonth(span.from) : t('inDays', { from: format.day(span.from), to: format.day(span.to) }),
      /** Both as shares, or both as counts where one of them is of few. */
      shares: (facts: readonly CohortFact[]): string[] => {
        const few = facts.some(({ of }) => of < FEWEST_FOR_SHARE);
        return facts.map(({ customers, of }) =>
          few
            ? t('someOf', { number: format.number(customers), of: format.number(of) })
            : format.percent(customers / of),
        );
      },
    };
  }, [t, format]);
}
