import { customerFigureSchema, type CustomerFigure } from '#shared/contract/reports/customer-figure.ts';

/** Which customers are listed, as it stands in the address. */
export interface FigureSearch {
  readonly figure?: CustomerFigure;
}

/** An address may have been typed by hand: a figure that is not known is left out. */
export function readFigureSearch(raw: Record<string, unknown>): FigureSearch {
  const figure = customerFigureSchema.safeParse(raw['figure']);
  return figure.success ? { figure: figure.data } : {};
}
