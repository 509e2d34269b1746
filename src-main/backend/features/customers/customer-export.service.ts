import { setImmediate as letOthersIn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import wordsEn from '#resources/locales/en/people.json' with { type: 'json' };
import wordsId from '#resources/locales/id/people.json' with { type: 'json' };
import wordsPl from '#resources/locales/pl/people.json' with { type: 'json' };
import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { Segments } from './customer-list.service.ts';
import {
  countListed,
  iterateWholeRows,
  iterateWholeRowsOf,
  listQuery,
  type WholeRow,
} from './customer-list.repository.ts';

const ROWS_A_PIECE = 500;
/** Spreadsheets read a file without it in the code page of the computer, and Polish letters wrong. */
const BYTE_ORDER_MARK = '\uFEFF';

const HEADINGS: Record<Language, typeof wordsEn.csv> = { en: wordsEn.csv, pl: wordsPl.csv, id: wordsId.csv };

export interface CsvPiece {
  readonly csv: string;
  readonly done: number;
  readonly total: number;
}

interface Parts {
  readonly store: Store;
  readonly shop: ShopService;
  readonly segments: Segments;
}

export type CustomerExportService = ReturnType<typeof customerExportService>;

/** The customer list as CSV, in pieces that let the till in between. */
export function customerExportService({ store, shop, segments }: Parts) {
  return {
    /** @param reads who asks reads this language, or the shop's; the file can be imported again whichever it is */
    export: async function* (
      { filter, sort }: { filter: CustomerFilter; sort: CustomerSort },
      reads: Language | null,
      signal: AbortSignal | undefined,
    ): AsyncGenerator<CsvPiece, void> {
      const segment = filter.segmentId === null ? null : await segments.customersIn(filter.segmentId);
      yield* pieces(reads, signal, (db) => {
        const query = listQuery(filter, shop.today(), segment);
        const total = countListed(db, query);
        return { total, rows: iterateWholeRows(db, query, sort, total) };
      });
    },

    /** Customers somebody else chose, in the order they come in. */
    exportSome: (
      ids: readonly CustomerId[],
      reads: Language | null,
      signal: AbortSignal | undefined,
    ): AsyncGenerator<CsvPiece, void> =>
      pieces(reads, signal, (db) => ({ total: ids.length, rows: iterateWholeRowsOf(db, ids) })),
  };

  async function* pieces(
    reads: Language | null,
    signal: AbortSignal | undefined,
    choose: (db: ReadableDb) => { readonly total: number; readonly rows: Iterable<WholeRow> },
  ): AsyncGenerator<CsvPiece, void> {
    // A connection of its own: it reads the customers of one moment, however long it takes, and keeps nobody waiting.
    const reader = openStore(store.file, { migrate: false });
    try {
      const chosen = choose(reader.read);
      const { total } = chosen;
      let rows: string[][] = [headingsIn(reads ?? shop.get().language)];
      let done = 0;
      const piece = (): CsvPiece => {
        const csv = (done <= ROWS_A_PIECE ? BYTE_ORDER_MARK : '') + stringify(rows, { escape_formulas: true });
        rows = [];
        return { csv, done, total };
      };
      for (const row of chosen.rows) {
        rows.push(cellsOf(row));
        done += 1;
        if (done % ROWS_A_PIECE > 0) continue;
        yield piece();
        await letOthersIn();
        if (signal?.aborted === true) return;
      }
      if (rows.length > 0) yield piece();
    } finally {
      reader.close();
    }
  }
}

/** Words of the catalog, in the order of `cellsOf`. */
const COLUMNS = [
  'csv.name',
  'csv.phone',
  'csv.email',
  'csv.birthday',
  'csv.language',
  'csv.usualOrder',
  'csv.notes',
  'csv.tags',
  'csv.code',
  'csv.enrolled',
  'csv.visits',
  'csv.firstVisit',
  'csv.lastVisit',
  'csv.rewardsWaiting',
] as const;

function headingsIn(language: Language): string[] {
  const headings: Readonly<Record<string, string>> = HEADINGS[language];
  return COLUMNS.map((column) => headings[column.slice('csv.'.length)] ?? '');
}

function cellsOf(row: WholeRow): string[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const { birthday_month: month, birthday_day: day } = row;
  return [
    row.name,
    row.phone_typed,
    row.email,
    month === null || day === null ? '' : `${two(month)}-${two(day)}`,
    row.language ?? '',
    row.usual_order,
    row.notes,
    (JSON.parse(row.tags) as string[]).join(', '),
    row.code ?? '',
    isoOfBusinessDay(row.enrolled_day),
    String(row.visits ?? 0),
    isoOrEmpty(row.first_visit_day),
    isoOrEmpty(row.last_visit_day),
    String(row.rewards_waiting ?? 0),
  ];
}

function isoOrEmpty(day: BusinessDay | null): string {
  return day === null ? '' : isoOfBusinessDay(day);
}
