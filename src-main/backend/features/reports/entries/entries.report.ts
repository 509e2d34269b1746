import type { EntryLine, EntryPlace, EntryQuery } from '#shared/contract/reports/entries.contract.ts';
import { countBehind, listBehind, type EntryCount } from '#main/backend/features/ledger/entry-list.service.ts';
import type { ReportTools } from '../desk/report-tools.ts';

interface EntryPage {
  readonly query: EntryQuery;
  readonly after: EntryPlace | null;
  readonly limit: number;
}

export function listEntries(
  { query, after, limit }: EntryPage,
  { db, calendar }: ReportTools,
): { lines: EntryLine[]; more: boolean } {
  return listBehind(db, query, after, limit, calendar.cutoffMinutes);
}

export function countEntries(query: EntryQuery, { db, calendar }: ReportTools): EntryCount {
  return countBehind(db, query, calendar.cutoffMinutes);
}
