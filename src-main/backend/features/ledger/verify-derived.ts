import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { CardState, RewardState } from '#shared/domain/ledger/position.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { byCustomer } from './by-customer.ts';
import { toEntry } from './ledger.repository.ts';
import { toCard, toReward, type CardRow, type RewardRow } from './position.repository.ts';
import { replay, type Replayed } from './replay.ts';
import { EMPTY_SUMMARY, type CustomerSummary } from './summary.repository.ts';
import { cardCountsToVerify } from './verify-card-counts.ts';
import { compareRow, type DerivedTable, type Findings, type FlatRow } from './verify-finding.ts';
import { addUp, compareTotals, noTotals } from './verify-roll-ups.ts';
import { addShiftCounts, compareShiftCounts, noShiftTotals } from './verify-shift-counts.ts';
import { compareParts, compareVisits } from './verify-visits.ts';
import { customersWithoutSummary, storedByCustomer } from './verify.repository.ts';

/**
 * Replays the ledger customer by customer and compares what comes out with the derived tables. All tables are walked
 * side by side in the order of their customers, so that memory holds one customer at a time.
 */
export function verifyDerived(db: ReadableDb, findings: Findings, step: () => void): void {
  const stored = storedByCustomer(db);
  const ledger = byCustomer(stored.entries);
  const cards = byCustomer(stored.cards);
  const rewards = byCustomer(stored.rewards);
  const visits = byCustomer(stored.visits);
  const parts = byCustomer(stored.parts);
  const summaries = byCustomer(stored.summaries);
  const cursors = [ledger, cards, rewards, visits, parts, summaries];
  const totals = noTotals();
  const cardCounts = cardCountsToVerify();
  const shifts = noShiftTotals();
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
    compareParts(findings, id, parts.take(id), replayed);
    const [summary] = summaries.take(id);
    compareRow(findings, 'customer_summary', `${id}`, summary && flat(summary), flat(summaryOf(replayed)));
    addUp(totals, replayed);
    for (const position of replayed.positions.values()) cardCounts.add(position);
    addShiftCounts(shifts, entries, replayed);
    for (const _ of entries) step();
  }
  compareTotals(db, findings, totals);
  cardCounts.compare(db, findings);
  compareShiftCounts(db, findings, shifts);
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

function compareMissingSummaries(db: ReadableDb, findings: Findings): void {
  for (const id of customersWithoutSummary(db))
    findings.add({ what: 'row_missing', table: 'customer_summary', key: `${id}` });
}
