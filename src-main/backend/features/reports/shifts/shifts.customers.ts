import type { ShiftsFigure } from '#shared/contract/reports/shifts.contract.ts';
import { hourOf } from '#shared/domain/ledger/visit-part.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';
import { listEnrolled } from './shifts.repository.ts';

/** Whom somebody made a customer at the till. */
export const shiftsCustomers: FigureCustomers<ShiftsFigure> = async ({ figure, filter }, { db, calendar }) =>
  listEnrolled(db, { ...filter, staffId: figure.by ?? filter.staffId })
    .filter(({ at }) => figure.hour === null || hourOf(at, calendar.zone, false) === figure.hour)
    .map(({ id }) => id);
