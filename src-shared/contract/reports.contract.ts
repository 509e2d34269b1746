import { cohortsContract } from './reports/cohorts.contract.ts';
import { btydContract } from './reports/btyd.contract.ts';
import { reportCustomersContract } from './reports/customers.contract.ts';
import { dayReportContract } from './reports/day-report.contract.ts';
import { entriesContract } from './reports/entries.contract.ts';
import { programFiguresContract } from './reports/program-figures.contract.ts';
import { monthlyLetterContract } from './reports/monthly-letter.contract.ts';
import { paperProcedure } from './reports/paper.contract.ts';
import { regularsContract } from './reports/regulars.contract.ts';
import { rhythmContract } from './reports/rhythm.contract.ts';
import { segmentsContract } from './reports/segments.contract.ts';
import { shiftsContract } from './reports/shifts.contract.ts';
import { visitsContract } from './reports/visits.contract.ts';
import { worthContract } from './reports/worth.contract.ts';

/** What an owner wants to know; each report is made anew when it is asked for. */
export const reportsContract = {
  dayReport: dayReportContract,
  monthlyLetter: monthlyLetterContract,
  cohorts: cohortsContract,
  btyd: btydContract,
  customers: reportCustomersContract,
  programFigures: programFiguresContract,
  regulars: regularsContract,
  rhythm: rhythmContract,
  segments: segmentsContract,
  entries: entriesContract,
  shifts: shiftsContract,
  visits: visitsContract,
  worth: worthContract,
  paper: paperProcedure,
};
