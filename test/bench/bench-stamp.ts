import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { DATA_FILE } from '#main/backend/backend.ts';
import type { CommandId, CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { bareStamper } from './bare-stamp.ts';
import { openForBench, OWNER } from './dataset.ts';
import { timed, timedAsync, timingOf, type Timing } from './quantiles.ts';

const ROUNDS = 12;
const PER_ROUND = 50;

export interface StampResult {
  readonly stamp: Timing;
  readonly bare: Timing;
  readonly ratioP50: number;
}

/**
 * One stamp command through the contract, with FULL sync, beside the same rows written by bare prepared statements in
 * one transaction on a copy of the same file. The two take turns, so that a busy disk is busy for both.
 */
export async function benchStamp(dataFolder: string): Promise<StampResult> {
  const copy = join(dataFolder, 'bare.db');
  copyFileSync(join(dataFolder, DATA_FILE), copy);
  const backend = openForBench(dataFolder);
  const bare = bareStamper(copy);
  try {
    const connection = backend.connect('bench');
    const client = createRouterClient(backend.router, { context: { connection } });
    const owner = (await client.session.tiles()).find(({ name }) => name === OWNER.name);
    if (owner === undefined) throw new Error('The owner is missing');
    await client.session.signIn({ staffId: owner.staffId, pin: OWNER.pin });
    const customers = someCustomers(copy, ROUNDS * PER_ROUND);
    const stamp: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const turn = customers.slice(round * PER_ROUND, (round + 1) * PER_ROUND);
      for (const { customerId, programId } of turn) {
        const commandId = crypto.randomUUID() as string as CommandId;
        const order = { commandId, customerId, programId, quantity: 1, again: true };
        stamp.push(await timedAsync(() => client.cards.stamp(order)));
      }
      for (const { customerId, programId } of turn) plain.push(timed(() => bare.stamp(customerId, programId)));
    }
    // The first round warms both.
    const [ours, theirs] = [timingOf(stamp.slice(PER_ROUND)), timingOf(plain.slice(PER_ROUND))];
    return { stamp: ours, bare: theirs, ratioP50: ours.p50 / theirs.p50 };
  } finally {
    bare.close();
    await backend.close();
  }
}

interface Pair {
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
}

/** Anybody who has a card with room, spread over the whole file. */
function someCustomers(file: string, count: number): Pair[] {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare(
      `SELECT customer_id AS customerId, program_id AS programId FROM card
       WHERE state = 'open' AND program_id = 1 AND stamps < 7 AND debt = 0 AND id % max(1, (SELECT max(id) FROM card) / 4000) = 0`,
    )
    .all() as Pair[];
  db.close();
  if (rows.length === 0) throw new Error('There are no open cards to stamp');
  return Array.from({ length: count }, (_, index) => rows[(index * 7919) % rows.length] as Pair);
}
