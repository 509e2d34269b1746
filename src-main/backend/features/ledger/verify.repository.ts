import type { ShiftCounts } from '#shared/domain/ledger/shift-counts.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { LEDGER_BY_CUSTOMER, LEDGER_COLUMNS, LEDGER_FROM, type LedgerRow } from './ledger.repository.ts';
import { CARD_COLUMNS, REWARD_COLUMNS, type CardRow, type RewardRow } from './position.repository.ts';
import { SHIFT_COLUMNS } from './shift-counts.repository.ts';
import { SUMMARY_COLUMNS, type CustomerSummary } from './summary.repository.ts';
import type { DerivedTable, FlatRow } from './verify-finding.ts';
import type { PartRow, VisitRow } from './verify-visits.ts';

// What is stored, as it is stored: nothing here may count anything again the way it was written.

/** The whole ledger in the order of its sequence. */
export function storedEntries(db: ReadableDb): Iterable<LedgerRow> {
  return db.iterate<LedgerRow>(`SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM} ORDER BY ledger.seq`);
}

/** Both ends included. */
export function storedEntriesBetween(db: ReadableDb, from: number, to: number): Iterable<LedgerRow> {
  return db.iterate<LedgerRow>(
    `SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM} WHERE ledger.seq BETWEEN :from AND :to ORDER BY ledger.seq`,
    { from, to },
  );
}

export function hashOf(db: ReadableDb, seq: number): Buffer | undefined {
  return db.get<{ hash: Buffer }>(`SELECT hash FROM ledger WHERE seq = :seq`, { seq })?.hash;
}

/** The last entry that a command says it wrote; 0 before the first. */
export function lastOfCommands(db: ReadableDb): number {
  return db.get<{ last: number | null }>(`SELECT max(last_seq) AS last FROM command`)?.last ?? 0;
}

type SummaryRow = CustomerSummary & { readonly customer_id: number };

/** The ledger and what is derived from it of each customer, all in the order of the customers. */
export function storedByCustomer(db: ReadableDb) {
  return {
    entries: db.iterate<LedgerRow>(
      `SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_BY_CUSTOMER} ORDER BY customer_id, ledger.seq`,
    ),
    cards: db.iterate<CardRow>(`SELECT ${CARD_COLUMNS} FROM card INDEXED BY card_of_customer ORDER BY customer_id`),
    rewards: db.iterate<RewardRow>(
      `SELECT ${REWARD_COLUMNS} FROM reward INDEXED BY reward_of_customer ORDER BY customer_id`,
    ),
    visits: db.iterate<VisitRow>(`SELECT * FROM visit ORDER BY customer_id`),
    parts: db.iterate<PartRow>(`SELECT * FROM visit_part ORDER BY customer_id`),
    summaries: db.iterate<SummaryRow>(
      `SELECT customer_id, ${SUMMARY_COLUMNS} FROM customer_summary ORDER BY customer_id`,
    ),
  };
}

/** Customers of whom the ledger says nothing, who should have a summary of zeros and have none. */
export function customersWithoutSummary(db: ReadableDb): number[] {
  return db
    .all<{ id: number }>(
      `SELECT id FROM customer WHERE NOT EXISTS (SELECT 1 FROM customer_summary WHERE customer_id = customer.id)
         AND NOT EXISTS (SELECT 1 FROM ledger WHERE customer_id = customer.id)`,
    )
    .map(({ id }) => id);
}

export type CardCountTable = Extract<DerivedTable, 'rollup_card' | 'rollup_wait' | 'rollup_reward_day'>;

const CARD_COUNTS: Readonly<Record<CardCountTable, string>> = {
  rollup_card: `SELECT by || ' ' || program_version_id || ' on day ' || day || ' ' || state || ' at ' || stamps AS key,
    cards AS n FROM rollup_card`,
  rollup_wait: `SELECT what || ' ' || program_version_id || ' since ' || unit || ' ' || since || ' for ' || days AS key,
    n FROM rollup_wait`,
  rollup_reward_day: ['issued', 'issued_redeemed', 'issued_expired', 'redeemed', 'expired']
    .map(
      (column) => `SELECT program_version_id || ' on day ' || business_day || ' ${column}' AS key, ${column} AS n
        FROM rollup_reward_day`,
    )
    .join(' UNION ALL '),
};

/** By a row's key in words, how many. */
export function storedCardCounts(db: ReadableDb, table: CardCountTable): Iterable<{ key: string; n: number }> {
  return db.iterate<{ key: string; n: number }>(CARD_COUNTS[table]);
}

/** Roll-ups with one count, by what it counts and by the key of a row in words. */
const SINGLE_COUNTS = {
  rollup_return: { field: 'customers', key: `first_day || ', next after ' || gap_days` },
  rollup_gap: { field: 'visits', key: `business_day || ', next after ' || gap_days` },
  rollup_cohort: { field: 'customers', key: `unit || ' of ' || cohort || ' in ' || period` },
  rollup_hour: { field: 'visits', key: `business_day || ' at ' || hour` },
} as const satisfies Partial<Record<DerivedTable, { field: string; key: string }>>;

export type SingleCount = keyof typeof SINGLE_COUNTS;
export const singleCounts = Object.keys(SINGLE_COUNTS) as readonly SingleCount[];

/** The one field of such a roll-up, and its rows by their keys. */
export function storedSingleCounts(db: ReadableDb, table: SingleCount): { field: string; rows: Map<string, FlatRow> } {
  const { field, key } = SINGLE_COUNTS[table];
  return { field, rows: rowsByKey(db, `SELECT ${key} AS key, ${field} FROM ${table}`) };
}

export function storedDays(db: ReadableDb): Map<string, FlatRow> {
  return rowsByKey(db, `SELECT business_day AS key, visits, first_visits AS firstVisits FROM rollup_day`);
}

export function storedProgramDays(db: ReadableDb): Map<string, FlatRow> {
  return rowsByKey(
    db,
    `SELECT program_id || ' on day ' || business_day AS key, stamps, cards_opened AS cardsOpened,
       cards_completed AS cardsCompleted, rewards_issued AS rewardsIssued, rewards_redeemed AS rewardsRedeemed,
       rewards_expired AS rewardsExpired
     FROM rollup_program_day`,
  );
}

function rowsByKey(db: ReadableDb, sql: string): Map<string, FlatRow> {
  const rows = new Map<string, FlatRow>();
  for (const { key, ...counts } of db.iterate<Record<string, number> & { key: string | number }>(sql)) {
    rows.set(`${key}`, counts);
  }
  return rows;
}

/** By day, hour, person and program. */
export function storedShifts(db: ReadableDb): Map<string, FlatRow> {
  const shifts = new Map<string, FlatRow>();
  for (const { key, ...counts } of db.iterate<ShiftCounts & { key: string }>(
    `SELECT business_day || ' ' || hour || ' ' || staff_id || ' ' || program_id AS key, ${SHIFT_COLUMNS} FROM rollup_shift`,
  )) {
    shifts.set(key, { ...counts });
  }
  return shifts;
}

/** Visits by day, person and program, 0 for any. */
export function storedServed(db: ReadableDb): Map<string, number> {
  const served = new Map<string, number>();
  for (const { key, visits } of db.iterate<{ key: string; visits: number }>(
    `SELECT business_day || ' ' || staff_id || ' ' || program_id AS key, visits FROM rollup_served`,
  )) {
    served.set(key, visits);
  }
  return served;
}

interface Enrolments {
  /** Day and person. */
  readonly key: string;
  readonly stored: number;
  readonly recomputed: number;
}

/** Days and people whose enrolments are not as many as there are customers; they are kept by the day they were made on. */
export function enrolmentsThatDiffer(db: ReadableDb): Iterable<Enrolments> {
  return db.iterate<Enrolments>(
    `SELECT business_day || ' ' || staff_id AS key, sum(kept) AS stored, sum(made) AS recomputed FROM (
       SELECT business_day, staff_id, customers AS kept, 0 AS made FROM rollup_enrolment
       UNION ALL
       SELECT enrolled_day, enrolled_by, 0, count(*) FROM customer WHERE enrolled_by IS NOT NULL GROUP BY 1, 2
     ) GROUP BY 1 HAVING sum(kept) <> sum(made)`,
  );
}
