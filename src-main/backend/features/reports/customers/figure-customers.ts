import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';

interface Asked<Figure> {
  readonly figure: Figure;
  readonly filter: ReportFilter;
}

/** Finds the customers behind a figure of a report: as many as the figure says, each once, in any order. */
export type FigureCustomers<Figure extends CustomerFigure> = (
  asked: Asked<Figure>,
  tools: ReportTools,
) => Promise<readonly CustomerId[]>;
