import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from './desk/report-tools.ts';

interface Asked<Figure> {
  readonly figure: Figure;
  readonly filter: ReportFilter;
}

/** Finds the customers behind a figure of a report: as many as the figure says, each once, in any order. */
export type FigureCustomers<Figure extends CustomerFigure> = (
  asked: Asked<Figure>,
  tools: ReportTools,
) => Promise<readonly CustomerId[]>;

/** One line a report whose figures have customers behind them; loaded when one is first asked for. */
export const customerFigures: {
  readonly [Report in CustomerFigure['report']]: () => Promise<
    FigureCustomers<Extract<CustomerFigure, { report: Report }>>
  >;
} = {
  programFigures: async () => (await import('./program-figures/program-figures.customers.ts')).programFiguresCustomers,
  cohorts: async () => (await import('./cohorts/cohorts.customers.ts')).cohortsCustomers,
  regulars: async () => (await import('./regulars/regulars.customers.ts')).regularsCustomers,
  rhythm: async () => (await import('./rhythm/rhythm.customers.ts')).rhythmCustomers,
  segments: async () => (await import('./segments/segments.customers.ts')).segmentsCustomers,
  shifts: async () => (await import('./shifts/shifts.customers.ts')).shiftsCustomers,
};
