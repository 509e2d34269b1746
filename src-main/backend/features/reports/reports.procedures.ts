import { os, type RoleGate } from '#main/backend/procedures.ts';
import { btydProcedures } from './btyd/btyd.procedures.ts';
import type { BtydService } from './btyd/btyd.service.ts';
import type { ReportDesk } from './desk/report-desk.ts';
import { cohortsProcedures } from './cohorts/cohorts.procedures.ts';
import { documentProcedure } from './document/document.procedure.ts';
import { entriesProcedures } from './entries/entries.procedures.ts';
import { programFiguresProcedures } from './program-figures/program-figures.procedures.ts';
import { dayReportProcedures } from './day-report/day-report.procedures.ts';
import { regularsProcedures } from './regulars/regulars.procedures.ts';
import { rhythmProcedures } from './rhythm/rhythm.procedures.ts';
import { segmentsProcedures } from './segments/segments.procedures.ts';
import { shiftsProcedures } from './shifts/shifts.procedures.ts';
import type { SegmentsService } from './segments/segments.service.ts';
import { worthProcedures } from './worth/worth.procedures.ts';
import type { WorthService } from './worth/worth.service.ts';

interface Parts {
  readonly desk: ReportDesk;
  readonly btyd: BtydService;
  readonly segments: SegmentsService;
  readonly worth: WorthService;
}

export function reportsProcedures({ desk, btyd, segments, worth }: Parts, gate: RoleGate) {
  return os.reports.router({
    dayReport: dayReportProcedures(desk, gate),
    cohorts: cohortsProcedures(desk, gate),
    btyd: btydProcedures({ desk, btyd }, gate),
    document: documentProcedure(desk, gate),
    programFigures: programFiguresProcedures(desk, gate),
    regulars: regularsProcedures(desk, gate),
    rhythm: rhythmProcedures(desk, gate),
    segments: segmentsProcedures({ desk, segments }, gate),
    entries: entriesProcedures(desk, gate),
    shifts: shiftsProcedures(desk, gate),
    worth: worthProcedures({ desk, worth }, gate),
  });
}
