import type { MonthFigures, MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { daysOfMonth } from '#shared/domain/reports/monthly-letter/letter-months.ts';
import type { LearnService } from '#main/backend/features/learn/learn.service.ts';
import type { ReportDesk } from '../desk/report-desk.ts';
import type { VisitsOfMonth } from './monthly-letter.report.ts';

export type MonthlyLetterService = ReturnType<typeof monthlyLetterService>;

interface Parts {
  readonly desk: ReportDesk;
  readonly learn: Pick<LearnService, 'sameDay' | 'cameBack'>;
}

/** The letter of a month: what the reports say of its days, put side by side; reads only. */
export function monthlyLetterService({ desk, learn }: Parts) {
  const withComplaints = (figures: VisitsOfMonth): MonthFigures => {
    const period = daysOfMonth(figures.month);
    return { ...figures, complaints: { sameDay: learn.sameDay(period), cameBack: learn.cameBack(period) } };
  };
  return {
    /** First days of the months there is a letter of, the newest first. */
    months: (): Promise<BusinessDay[]> => desk.ask('letterMonths', null),

    /** @param month any of its days */
    letter: async (month: BusinessDay): Promise<Result<MonthlyLetter, { code: 'NO_LETTER' }>> => {
      const found = await desk.ask('monthlyLetter', { month });
      if (found === null) return refuse({ code: 'NO_LETTER' });
      const { figures, before, yearEarlier, ...rest } = found;
      return ok({
        ...rest,
        figures: withComplaints(figures),
        before: before === null ? null : withComplaints(before),
        yearEarlier: yearEarlier === null ? null : withComplaints(yearEarlier),
      });
    },
  };
}
