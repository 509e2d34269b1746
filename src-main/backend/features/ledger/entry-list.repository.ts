import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { EntryQuery } from '#shared/contract/reports/entries.contract.ts';
import type { EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';
import { HISTORY_COLUMNS, HISTORY_JOINS, type HistoryRow } from './history.repository.ts';
import { LEDGER_FROM } from './ledger.repository.ts';

const STANDS = `NOT EXISTS (SELECT 1 FROM ledger AS void WHERE void.reverses = ledger.seq)`;
const IMPORTED = `json_extract(ledger.detail, '$.imported') IS NOT NULL`;
const UNDO = `json_extract(ledger.detail, '$.undo') IS NOT NULL`;
const takenBack = (how: string): string => `ledger.kind = 'stamp' AND ledger.seq IN (
  SELECT void.reverses FROM ledger AS void WHERE void.reverses IS NOT NULL AND json_extract(void.detail, '$.undo') ${how})`;
const standing = (kind: string): string => `ledger.kind = '${kind}' AND ${STANDS}`;

/** What makes an entry count for a figure; word for word what the indexes are about, where there is one. */
const FIGURES: Readonly<Record<EntryFigure, string>> = {
  all: 'true',
  stamps: standing('stamp'),
  stamps_given: `ledger.kind = 'stamp'`,
  stamps_back: `ledger.kind = 'stamp' AND NOT ${STANDS}`,
  stamps_undone: takenBack('IS NOT NULL'),
  stamps_voided: takenBack('IS NULL'),
  starters: `ledger.kind = 'starter'`,
  openings: `ledger.kind = 'opening'`,
  bonus_stamps: `ledger.kind = 'adjustment'`,
  cards_opened: `json_extract(ledger.detail, '$.opened') IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM card WHERE card.id = ledger.card_id AND card.state = 'withdrawn')`,
  cards_completed: standing('card_completed'),
  cards_expired: `ledger.kind = 'card_expired'`,
  rewards_issued: standing('reward_issued'),
  rewards_redeemed: standing('reward_redeemed'),
  rewards_expired: standing('reward_expired'),
  goodwill_rewards: `${standing('reward_issued')} AND ledger.card_id IS NULL`,
  corrections: `ledger.kind = 'void'`,
  voids: `ledger.kind = 'void' AND NOT ${UNDO}`,
  undos: `ledger.kind = 'void' AND ${UNDO}`,
  overrides: `json_extract(ledger.detail, '$.overridden') IS NOT NULL`,
  approvals: 'ledger.approved_by IS NOT NULL',
};

/** An entry of which only is known what hours and counts are made from. */
export interface EntryStub {
  readonly seq: number;
  readonly at: Moment;
  readonly zone: string;
  readonly imported: 0 | 1;
  readonly quantity: number;
  readonly command_id: Buffer;
}

/** The newest first: by business day, within one by sequence. */
export function walkEntries(
  db: ReadableDb,
  query: EntryQuery,
  after: { readonly businessDay: BusinessDay; readonly seq: number } | null,
): IterableIterator<EntryStub> {
  const { where, parameters } = conditionOf(query);
  const further = after === null ? '' : `AND (ledger.business_day, ledger.seq) < (+:afterDay, +:afterSeq)`;
  const place: SqlParameters = after === null ? {} : { afterDay: after.businessDay, afterSeq: after.seq };
  return db.iterate<EntryStub>(
    `SELECT ledger.seq, ledger.at, zone.name AS zone, ${IMPORTED} AS imported, ledger.quantity, ledger.command_id
     FROM ${LEDGER_FROM} WHERE ${where} ${further} ORDER BY ledger.business_day DESC, ledger.seq DESC`,
    { ...parameters, ...place },
  );
}

export interface EntryCount {
  readonly entries: number;
  readonly stamps: number;
  readonly commands: number;
}

export function countEntries(db: ReadableDb, query: EntryQuery): EntryCount {
  const { where, parameters } = conditionOf(query);
  const row = db.get<EntryCount>(
    `SELECT count(*) AS entries, coalesce(sum(quantity), 0) AS stamps, count(DISTINCT command_id) AS commands
     FROM ledger WHERE ${where}`,
    parameters,
  );
  return row ?? { entries: 0, stamps: 0, commands: 0 };
}

export interface EntryRow extends HistoryRow {
  readonly customer_name: string;
}

/** Those of these numbers, the newest first. */
export function findEntries(db: ReadableDb, sequences: readonly number[]): EntryRow[] {
  return db.all<EntryRow>(
    `SELECT ${HISTORY_COLUMNS}, customer.name AS customer_name
     FROM ${LEDGER_FROM} ${HISTORY_JOINS} JOIN customer ON customer.id = ledger.customer_id
     WHERE ledger.seq IN (SELECT value FROM json_each(:sequences))
     ORDER BY ledger.business_day DESC, ledger.seq DESC`,
    { sequences: JSON.stringify(sequences) },
  );
}

/** Every entry but its hour: that is read off the clock of its zone. */
function conditionOf({ figure, from, to, programId, staffId, weekday }: EntryQuery): {
  where: string;
  parameters: SqlParameters;
} {
  const parts = [`ledger.business_day BETWEEN :from AND :to`, FIGURES[figure]];
  const parameters: Record<string, number> = { from, to };
  if (programId !== null) {
    parts.push('ledger.program_id = +:programId');
    parameters['programId'] = programId;
  }
  // Day 0 of the count was a Thursday.
  if (weekday !== null) {
    parts.push('(ledger.business_day + 3) % 7 + 1 = +:weekday');
    parameters['weekday'] = weekday;
  }
  if (staffId === 0) parts.push(`(ledger.staff_id IS NULL OR ${IMPORTED})`);
  else if (staffId !== null) {
    // Whoever brought a file in did not do what is in it.
    parts.push(
      figure === 'approvals' ? 'ledger.approved_by = +:staffId' : `ledger.staff_id = +:staffId AND NOT ${IMPORTED}`,
    );
    parameters['staffId'] = staffId;
  }
  return { where: parts.join(' AND '), parameters };
}
