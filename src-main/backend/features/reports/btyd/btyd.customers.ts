import type { BtydFigure } from '#shared/contract/reports/btyd.contract.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { visitClassOf } from '#shared/domain/reports/btyd/visit-class.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';
import { columnOf, readBtydBook } from './btyd-book.ts';

/** Who is to come how often, by the last fit. */
export const btydCustomerFigure: FigureCustomers<BtydFigure> = async ({ figure, filter }, tools) => {
  const book = await readBtydBook(filter, tools);
  if (book === null) return [];
  const expected = columnOf(book, figure.weeks);
  const found: CustomerId[] = [];
  for (const [row, id] of book.ids.entries()) {
    if (visitClassOf(expected[row] ?? 0) === figure.class) found.push(asId<CustomerId>(id));
  }
  return found;
};
