import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { readCards, readRewards, type PackedRows } from './members.repository.ts';

type Chunks = readonly VisitColumns[];

/** Cards of everybody, kept once some customers were asked about; seconds in a file of two million. */
export function keptCards({ db, ofEach }: ReportTools, chunks: Chunks): readonly PackedRows[] {
  return ofEach({ name: 'cards' }, chunks, ({ customers }) =>
    readCards(db, customers.at(0) ?? 0, customers.at(-1) ?? -1),
  );
}

/** The same for their rewards. */
export function keptRewards({ db, ofEach }: ReportTools, chunks: Chunks): readonly PackedRows[] {
  return ofEach({ name: 'rewards' }, chunks, ({ customers }) =>
    readRewards(db, customers.at(0) ?? 0, customers.at(-1) ?? -1),
  );
}
