import type { ReportFunction } from './desk/report-tools.ts';

/** Every report by name; each brings its function in when it is first asked for. */
export const reportRegistry = {
  cohorts: async () => (await import('./cohorts/cohorts.report.ts')).cohorts,
  cohortsBetween: async () => (await import('./cohorts/cohorts.report.ts')).cohortsBetween,
  dayReport: async () => (await import('./day-report/day-report.report.ts')).dayReport,
  monthlyLetter: async () => (await import('./monthly-letter/monthly-letter.report.ts')).monthlyLetter,
  letterMonths: async () => (await import('./monthly-letter/monthly-letter.report.ts')).monthsOfLetters,
  checkHead: async () => (await import('./day-report/check-head.ts')).checkHead,
  paper: async () => (await import('./paper/paper.report.ts')).paper,
  segments: async () => (await import('./segments/segments.report.ts')).segmentsReport,
  segmentSizes: async () => (await import('./segments/segments.report.ts')).segmentSizes,
  segmentCount: async () => (await import('./segments/segments.report.ts')).segmentCount,
  segmentCustomers: async () => (await import('./segments/segment-page.report.ts')).segmentCustomers,
  segmentPage: async () => (await import('./segments/segment-page.report.ts')).segmentPage,
  countEntries: async () => (await import('./entries/entries.report.ts')).countEntries,
  listEntries: async () => (await import('./entries/entries.report.ts')).listEntries,
  figureCards: async () => (await import('./program-figures/figure-cards.report.ts')).figureCards,
  programFigures: async () => (await import('./program-figures/program-figures.report.ts')).programFigures,
  shifts: async () => (await import('./shifts/shifts.report.ts')).shifts,
  rhythmGaps: async () => (await import('./rhythm/rhythm.report.ts')).rhythmGaps,
  rhythmHours: async () => (await import('./rhythm/rhythm.report.ts')).rhythmHours,
  rhythmReturns: async () => (await import('./rhythm/rhythm.report.ts')).rhythmReturns,
  btydCustomers: async () => (await import('./btyd/btyd.report.ts')).btydCustomers,
  btydForecast: async () => (await import('./btyd/btyd.report.ts')).btydForecast,
  visits: async () => (await import('./visits/visits.report.ts')).listedVisits,
  visitsPiece: async () => (await import('./visits/visits.report.ts')).visitsPiece,
  worth: async () => (await import('./worth/worth.report.ts')).worth,
  regulars: async () => (await import('./regulars/regulars.report.ts')).regularsReport,
  lateRegulars: async () => (await import('./regulars/regulars.report.ts')).lateReport,
  customers: async () => (await import('./customers/customers.report.ts')).figureCustomers,
};

type Registry = typeof reportRegistry;
export type ReportName = keyof Registry;
type FunctionOf<Name extends ReportName> = Awaited<ReturnType<Registry[Name]>>;
export type ReportInput<Name extends ReportName> =
  FunctionOf<Name> extends ReportFunction<infer Input, unknown> ? Input : never;
export type ReportOutput<Name extends ReportName> = Awaited<ReturnType<FunctionOf<Name>>>;
