import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import { narrowings, type Narrowing } from '../frame/report-search.ts';

interface FigureReport {
  /** Where one goes back to. */
  readonly path: string;
  /** False where it is always of today. */
  readonly withPeriod: boolean;
  readonly usable: readonly Narrowing[];
}

/** What a figure's report looks at. */
export const figureReports: { readonly [Report in CustomerFigure['report']]: FigureReport } = {
  btyd: { path: '/reports/expect', withPeriod: false, usable: ['program', 'segment'] },
  cohorts: { path: '/reports/cohorts', withPeriod: true, usable: narrowings },
  regulars: { path: '/reports/regulars', withPeriod: true, usable: narrowings },
  rhythm: { path: '/reports/rhythm', withPeriod: true, usable: narrowings },
  segments: { path: '/reports/segments', withPeriod: false, usable: narrowings },
  worth: { path: '/reports/worth', withPeriod: false, usable: [] },
  shifts: { path: '/reports/shifts', withPeriod: true, usable: ['weekday', 'staff'] },
};
