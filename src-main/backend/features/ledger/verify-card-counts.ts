import {
  cardCells,
  finishCells,
  redeemCells,
  rewardCells,
  type CardCell,
  type WaitCell,
} from '#shared/domain/ledger/card-counts.ts';
import type { Position } from '#shared/domain/ledger/position.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Findings } from './verify-finding.ts';
import { storedCardCounts, type CardCountTable } from './verify.repository.ts';

/** Counts of a table by what tells its rows apart; as many as there are days, versions and steps. */
type Counts = Map<string, number>;

const COLUMN = {
  issued: 'issued',
  issuedRedeemed: 'issued_redeemed',
  issuedExpired: 'issued_expired',
  redeemed: 'redeemed',
  expired: 'expired',
} as const;

/** Adds up where cards and rewards are counted, customer by customer, and compares it with what is kept. */
export function cardCountsToVerify() {
  const recomputed: Readonly<Record<CardCountTable, Counts>> = {
    rollup_card: new Map(),
    rollup_wait: new Map(),
    rollup_reward_day: new Map(),
  };
  return {
    add({ cards, rewards }: Position): void {
      for (const card of cards) {
        for (const cell of cardCells(card)) addOne(recomputed.rollup_card, cardKey(cell));
        for (const cell of finishCells(card)) addOne(recomputed.rollup_wait, waitKey(cell));
      }
      for (const reward of rewards) {
        for (const { versionId, day, what } of rewardCells(reward)) {
          addOne(recomputed.rollup_reward_day, `${versionId} on day ${day} ${COLUMN[what]}`);
        }
        for (const cell of redeemCells(reward)) addOne(recomputed.rollup_wait, waitKey(cell));
      }
    },
    compare(db: ReadableDb, findings: Findings): void {
      for (const table of Object.keys(recomputed) as CardCountTable[])
        compareCounts(db, findings, table, recomputed[table]);
    },
  };
}

function cardKey({ by, versionId, day, state, stamps }: CardCell): string {
  return `${by} ${versionId} on day ${day} ${state} at ${stamps}`;
}

function waitKey({ what, versionId, unit, since, days }: WaitCell): string {
  return `${what} ${versionId} since ${unit} ${since} for ${days}`;
}

function addOne(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Nothing left of a cell may be a row of zeros or none. */
function compareCounts(db: ReadableDb, findings: Findings, table: CardCountTable, recomputed: Counts): void {
  const field = table === 'rollup_card' ? 'cards' : 'n';
  const compare = (key: string, stored: number, has: number) => {
    if (stored !== has) findings.add({ what: 'value', table, key, field, stored, recomputed: has });
  };
  const left = new Map(recomputed);
  for (const { key, n } of storedCardCounts(db, table)) {
    compare(key, n, left.get(key) ?? 0);
    left.delete(key);
  }
  for (const [key, n] of left) compare(key, 0, n);
}
