import { os, type RoleGate } from '#main/backend/procedures.ts';
import { btydProcedures } from './btyd/btyd.procedures.ts';
import type { BtydService } from './btyd/btyd.service.ts';
import { reportCustomersProcedures, type ReportCustomersParts } from './customers/customers.procedures.ts';
import { monthlyLetterProcedures } from './monthly-letter/monthly-letter.procedures.ts';
import type { MonthlyLetterService } from './monthly-letter/monthly-letter.service.ts';
import { regularsProcedures, type RegularsParts } from './regulars/regulars.procedures.ts';
import { cohortsProcedures } from './cohorts/cohorts.procedures.ts';
import { entriesProcedures } from './entries/entries.procedures.ts';
import { paperProcedure } from './paper/paper.procedure.ts';
import { programFiguresProcedures } from './program-figures/program-figures.procedures.ts';
import { dayReportProcedures } from './day-report/day-report.procedures.ts';
import { rhythmProcedures } from './rhythm/rhythm.procedures.ts';
import { segmentsProcedures } from './segments/segments.procedures.ts';
import { shiftsProcedures } from './shifts/shifts.procedures.ts';
import type { SegmentsService } from './segments/segments.service.ts';
import { visitsProcedures } from './visits/visits.procedures.ts';
import { worthProcedures } from './worth/worth.procedures.ts';
import type { WorthService } from './worth/worth.service.ts';

interface Parts extends RegularsParts, ReportCustomersParts {
  readonly btyd: BtydService;
  readonly letters: MonthlyLetterService;
  readonly segments: SegmentsService;
  readonly worth: WorthService;
}

export function reportsProcedures(parts: Parts, gate: RoleGate) {
  const { desk, btyd, letters, segments, worth } = parts;
  return os.reports.router({
    customers: reportCustomersProcedures(parts, gate),
    dayReport: dayReportProcedures(desk, gate),
    monthlyLetter: monthlyLetterProcedures(letters, gate),
    cohorts: cohortsProcedures(desk, gate),
    btyd: btydProcedures({ desk, btyd }, gate),
    programFigures: programFiguresProcedures(desk, gate),
    regulars: regularsProcedures(parts, gate),
    rhythm: rhythmProcedures(desk, gate),
    segments: segmentsProcedures({ desk, segments }, gate),
    entries: entriesProcedures(desk, gate),
    shifts: shiftsProcedures(desk, gate),
    visits: visitsProcedures(desk, gate),
    worth: worthProcedures({ desk, worth }, gate),
    paper: paperProcedure(desk, gate),
  });
}
