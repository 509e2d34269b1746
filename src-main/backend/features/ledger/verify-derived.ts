import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { NO_COUNTS, type DayCounts } from '#shared/domain/ledger/counts.ts';
import type { CardState, RewardState } from '#shared/domain/ledger/position.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { byCustomer } from './by-customer.ts';
import { LEDGER_BY_CUSTOMER, LEDGER_COLUMNS, toEntry, type LedgerRow } from './ledger.repository.ts';
import { CARD_COLUMNS, REWARD_COLUMNS, toCard, toReward, type CardRow, type RewardRow } from './position.repository.ts';
import { replay, type Replayed } from './replay.ts';
import { EMPTY_SUMMARY, SUMMARY_COLUMNS, type CustomerSummary } from './summary.repository.ts';
import { cardCountsToVerify } from './verify-card-counts.ts';
import { compareRow, type DerivedTable, type Findings, type FlatRow } from './verify-finding.ts';

interface VisitRow {
  readonly customer_id: number;
  readonly business_day: BusinessDay;
  readonly stamps: number;
}

type SummaryRow = CustomerSummary & { readonly customer_id: number };

/** Counts over all customers; as many rows as there are days and programs. */
interface Totals {
  readonly days: Map<string, { visits: number; firstVisits: number }>;
  readonly programDays: Map<string, DayCounts>;
}

/**
 * Replays the ledger customer by customer and compares what comes out with the derived tables. All tables are walked
 * side by side in the order of their customers, so that memory holds one customer at a time.
 */
export function verifyDerived(db: ReadableDb, findings: Findings, step: () => void): void {
  const ledger = byCustomer(
    db.iterate<LedgerRow>(`SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_BY_CUSTOMER} ORDER BY customer_id, ledger.seq`),
  );
  const cards = byCustomer(
    db.iterate<CardRow>(`SELECT ${CARD_COLUMNS} FROM card INDEXED BY card_of_customer ORDER BY customer_id`),
  );
  const rewards = byCustomer(
    db.iterate<RewardRow>(`SELECT ${REWARD_COLUMNS} FROM reward INDEXED BY reward_of_customer ORDER BY customer_id`),
  );
  const visits = byCustomer(db.iterate<VisitRow>(`SELECT * FROM visit ORDER BY customer_id`));
  const summaries = byCustomer(
    db.iterate<SummaryRow>(`SELECT customer_id, ${SUMMARY_COLUMNS} FROM customer_summary ORDER BY customer_id`),
  );
  const cursors = [ledger, cards, rewards, visits, summaries];
  const totals: Totals = { days: new Map(), programDays: new Map() };
  const cardCounts = cardCountsToVerify();
  for (;;) {
    const id = Math.min(...cursors.map((cursor) => cursor.next()));
    if (id === Infinity) break;
    const entries = ledger.take(id).map((row) => toEntry(row));
    const replayed = replay(asId<CustomerId>(id), entries);
    for (const { entry, problem } of replayed.misfits) {
      findings.add({ what: 'misfit', seq: entry.seq, customerId: id, problem });
    }
    compareCards(findings, cards.take(id), replayed);
    compareRewards(findings, rewards.take(id), replayed);
    compareVisits(findings, id, visits.take(id), replayed);
    const [summary] = summaries.take(id);
    compareRow(findings, 'customer_summary', `${id}`, summary && flat(summary), flat(summaryOf(replayed)));
    addUp(totals, replayed);
    for (const position of replayed.positions.values()) cardCounts.add(position);
    for (const _ of entries) step();
  }
  compareTotals(db, findings, totals);
  cardCounts.compare(db, findings);
  compareMissingSummaries(db, findings);
}

function flat(row: object): FlatRow {
  const { customer_id: _, ...rest } = row as Record<string, string | number | null>;
  return rest;
}

function compareById(
  findings: Findings,
  table: DerivedTable,
  stored: ReadonlyMap<number, object>,
  recomputed: ReadonlyMap<number, object>,
): void {
  for (const id of new Set([...stored.keys(), ...recomputed.keys()])) {
    const had = stored.get(id);
    const has = recomputed.get(id);
    compareRow(findings, table, `${id}`, had && flat(had), has && flat(has));
  }
}

type Placed<State> = State & { readonly customerId: number; readonly programId: number };

function compareCards(findings: Findings, rows: readonly CardRow[], { positions }: Replayed): void {
  const stored = new Map<number, Placed<CardState>>();
  for (const row of rows) {
    stored.set(row.id, { ...toCard(row), customerId: row.customer_id, programId: row.program_id });
  }
  const recomputed = new Map<number, Placed<CardState>>();
  for (const { cards, customerId, programId } of positions.values()) {
    for (const card of cards) recomputed.set(card.id, { ...card, customerId, programId });
  }
  compareById(findings, 'card', stored, recomputed);
}

function compareRewards(findings: Findings, rows: readonly RewardRow[], { positions }: Replayed): void {
  const stored = new Map<number, Placed<RewardState>>();
  for (const row of rows) {
    stored.set(row.id, { ...toReward(row), customerId: row.customer_id, programId: row.program_id });
  }
  const recomputed = new Map<number, Placed<RewardState>>();
  for (const { rewards, customerId, programId } of positions.values()) {
    for (const reward of rewards) recomputed.set(reward.id, { ...reward, customerId, programId });
  }
  compareById(findings, 'reward', stored, recomputed);
}

function compareVisits(findings: Findings, id: number, rows: readonly VisitRow[], { visits }: Replayed): void {
  const stored = new Map(rows.map((row) => [row.business_day, row.stamps]));
  for (const day of new Set([...stored.keys(), ...visits.keys()])) {
    const had = stored.get(day);
    const has = visits.get(day);
    compareRow(
      findings,
      'visit',
      `${id} on day ${day}`,
      had === undefined ? undefined : { stamps: had },
      has === undefined ? undefined : { stamps: has },
    );
  }
}

function summaryOf({ positions, visits, lastProgramId }: Replayed): CustomerSummary {
  if (positions.size === 0) return EMPTY_SUMMARY;
  const days = [...visits.keys()].toSorted((one, other) => one - other);
  let rewardsWaiting = 0;
  for (const { rewards } of positions.values()) {
    rewardsWaiting += rewards.filter((reward) => reward.state === 'waiting').length;
  }
  return {
    visits: days.length,
    stamps: [...visits.values()].reduce((sum, stamps) => sum + stamps, 0),
    firstVisitDay: days[0] ?? null,
    lastVisitDay: days.at(-1) ?? null,
    rewardsWaiting,
    lastProgramId,
  };
}

function addUp(totals: Totals, { visits, changes }: Replayed): void {
  const first = Math.min(...visits.keys());
  for (const day of visits.keys()) {
    const counts = totals.days.get(`${day}`) ?? { visits: 0, firstVisits: 0 };
    totals.days.set(`${day}`, {
      visits: counts.visits + 1,
      firstVisits: counts.firstVisits + (day === first ? 1 : 0),
    });
  }
  for (const { programId, change } of changes) {
    const key = `${programId} on day ${change.day}`;
    const counts = totals.programDays.get(key) ?? NO_COUNTS;
    totals.programDays.set(key, { ...counts, [change.what]: counts[change.what] + change.by });
  }
}

/** A day on which nothing is left after voids may have a row of zeros or none. */
function compareTotals(db: ReadableDb, findings: Findings, totals: Totals): void {
  const days = new Map<string, FlatRow>();
  for (const { key, ...counts } of db.iterate<{ key: number; visits: number; firstVisits: number }>(
    `SELECT business_day AS key, visits, first_visits AS firstVisits FROM rollup_day`,
  )) {
    days.set(`${key}`, counts);
  }
  compareCounts(findings, 'rollup_day', days, totals.days, { visits: 0, firstVisits: 0 });
  const programDays = new Map<string, FlatRow>();
  for (const { key, ...counts } of db.iterate<DayCounts & { key: string }>(
    `SELECT program_id || ' on day ' || business_day AS key, stamps, cards_opened AS cardsOpened,
       cards_completed AS cardsCompleted, rewards_issued AS rewardsIssued, rewards_redeemed AS rewardsRedeemed,
       rewards_expired AS rewardsExpired
     FROM rollup_program_day`,
  )) {
    programDays.set(key, counts);
  }
  const recomputed = new Map([...totals.programDays].map(([key, counts]) => [key, { ...counts }]));
  compareCounts(findings, 'rollup_program_day', programDays, recomputed, { ...NO_COUNTS });
}

function compareCounts(
  findings: Findings,
  table: DerivedTable,
  stored: ReadonlyMap<string, FlatRow>,
  recomputed: ReadonlyMap<string, FlatRow>,
  none: FlatRow,
): void {
  for (const key of new Set([...stored.keys(), ...recomputed.keys()])) {
    compareRow(findings, table, key, stored.get(key) ?? none, recomputed.get(key) ?? none);
  }
}

function compareMissingSummaries(db: ReadableDb, findings: Findings): void {
  const ids = db.iterate<{ id: number }>(
    `SELECT id FROM customer WHERE NOT EXISTS (SELECT 1 FROM customer_summary WHERE customer_id = customer.id)
       AND NOT EXISTS (SELECT 1 FROM ledger WHERE customer_id = customer.id)`,
  );
  for (const { id } of ids) findings.add({ what: 'row_missing', table: 'customer_summary', key: `${id}` });
}
