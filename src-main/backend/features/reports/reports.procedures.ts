import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from './desk/report-desk.ts';
import { cohortsProcedures } from './cohorts/cohorts.procedures.ts';
import { documentProcedure } from './document/document.procedure.ts';
import { entriesProcedures } from './entries/entries.procedures.ts';
import { programFiguresProcedures } from './program-figures/program-figures.procedures.ts';
import { regularsProcedures } from './regulars/regulars.procedures.ts';
import { rhythmProcedures } from './rhythm/rhythm.procedures.ts';
import { segmentsProcedures } from './segments/segments.procedures.ts';
import { shiftsProcedures } from './shifts/shifts.procedures.ts';
import type { SegmentsService } from './segments/segments.service.ts';

interface Parts {
  readonly desk: ReportDesk;
  readonly segments: SegmentsService;
}

export function reportsProcedures({ desk, segments }: Parts, gate: RoleGate) {
  return os.reports.router({
    cohorts: cohortsProcedures(desk, gate),
    document: documentProcedure(desk, gate),
    programFigures: programFiguresProcedures(desk, gate),
    regulars: regularsProcedures(desk, gate),
    rhythm: rhythmProcedures(desk, gate),
    segments: segmentsProcedures({ desk, segments }, gate),
    entries: entriesProcedures(desk, gate),
    shifts: shiftsProcedures(desk, gate),
  });
}
