import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { FigureCustomers } from './customers/figure-customers.ts';

/** One line a report whose figures have customers behind them; loaded when one is first asked for. */
export const customerFigures: {
  readonly [Report in CustomerFigure['report']]: () => Promise<
    FigureCustomers<Extract<CustomerFigure, { report: Report }>>
  >;
} = {
  btyd: async () => (await import('./btyd/btyd.customers.ts')).btydCustomerFigure,
  cohorts: async () => (await import('./cohorts/cohorts.customers.ts')).cohortsCustomers,
  regulars: async () => (await import('./regulars/regulars.customers.ts')).regularsCustomers,
  rhythm: async () => (await import('./rhythm/rhythm.customers.ts')).rhythmCustomers,
  segments: async () => (await import('./segments/segments.customers.ts')).segmentsCustomers,
  shifts: async () => (await import('./shifts/shifts.customers.ts')).shiftsCustomers,
  worth: async () => (await import('./worth/worth.customers.ts')).worthCustomers,
};
