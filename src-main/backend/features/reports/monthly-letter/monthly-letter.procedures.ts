import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { MonthlyLetterService } from './monthly-letter.service.ts';

/** It names what the shop owes: owners only. */
export function monthlyLetterProcedures(letters: MonthlyLetterService, gate: RoleGate) {
  const query = gate.forQuery('owner');
  return os.reports.monthlyLetter.router({
    months: os.reports.monthlyLetter.months.use(query).handler(() => letters.months()),
    letter: os.reports.monthlyLetter.letter
      .use(query)
      .handler(async ({ input }) => answer(await letters.letter(input.month))),
  });
}
