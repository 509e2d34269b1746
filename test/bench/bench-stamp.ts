import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { DATA_FILE } from '#main/backend/backend.ts';
import { businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { hourOf } from '#shared/domain/ledger/visit-part.ts';
import { bareStamper, type BareStamp } from './bare-stamp.ts';
import { CUTOFF_MINUTES, openForBench, OWNER, ZONE } from './dataset.ts';
import { quantile, timed, timedAsync, timingOf, type Timing } from './quantiles.ts';
import { assertSameRows } from './same-rows.ts';

const ROUNDS = 48;
const PER_ROUND = 25;
/** Until the code of both is compiled. */
const WARMING_ROUNDS = 8;
/** As long as the program's answer to a stamp of the sample's first card. */
const ANSWER = JSON.stringify({ kind: 'stamp', text: 'x'.repeat(640) });

/** Milliseconds of the processor for one stamp: half of the rounds take less. */
export interface Work {
  readonly stamp: number;
  readonly bare: number;
  readonly ratio: number;
}

export interface StampResult {
  readonly stamp: Timing;
  readonly bare: Timing;
  readonly ratioP50: number;
  /** The same ratio of each round by itself: a quarter of them lie below, half, and three quarters. */
  readonly ratioOfRounds: { readonly p25: number; readonly p50: number; readonly p75: number };
  /** What does not depend on how fast the disk says that it has written. */
  readonly processor: Work;
}

/**
 * One stamp command through the contract, with FULL sync, beside the same rows written by bare prepared statements in
 * one transaction on a copy of the same file. The two take turns in short rounds and each goes first in every other
 * one, so that a busy machine is busy for both; at the end both files must hold the same rows.
 */
export async function benchStamp(dataFolder: string): Promise<StampResult> {
  // Both on copies: the next run finds the same cards, and nobody has had her stamps of the day.
  const folder = join(dataFolder, 'stamp');
  const file = join(folder, DATA_FILE);
  const copy = join(folder, 'bare.db');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const one of [file, copy]) copyFileSync(join(dataFolder, DATA_FILE), one);
  let now = asMoment(Date.now());
  // Stands still while both stamp the same cards, so that what they write is the same.
  const backend = openForBench(folder, { now: () => now });
  const bare = bareStamper(copy);
  const days = businessCalendar(ZONE, CUTOFF_MINUTES);
  const pairs = someCustomers(copy, ROUNDS * PER_ROUND);
  const rounds: Round[] = [];
  try {
    const connection = backend.connect('bench');
    const client = createRouterClient(backend.router, { context: { connection } });
    const owner = (await client.session.tiles()).find(({ name }) => name === OWNER.name);
    if (owner === undefined) throw new Error('The owner is missing');
    const { staffId } = owner;
    await client.session.signIn({ staffId, pin: OWNER.pin });
    const ours: Stamper = async (turn, times) => {
      for (const { commandId, customerId, programId } of turn) {
        const order = { commandId, customerId, programId, quantity: 1, again: true };
        times.push(await timedAsync(() => client.cards.stamp(order)));
      }
    };
    const theirs: Stamper = (turn, times) => {
      for (const stamp of turn) times.push(timed(() => bare.stamp(stamp)));
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      now = asMoment(Date.now());
      const when = { at: now, day: days.dayOf(now), hour: hourOf(now, ZONE, false), staffId, answer: ANSWER };
      const turn = pairs
        .slice(round * PER_ROUND, (round + 1) * PER_ROUND)
        .map((pair) => ({ ...pair, ...when, commandId: crypto.randomUUID() as string as CommandId }));
      if (round % 2 === 0) {
        const stamp = await sideOf(ours, turn);
        rounds.push({ stamp, bare: await sideOf(theirs, turn) });
      } else {
        const plain = await sideOf(theirs, turn);
        rounds.push({ stamp: await sideOf(ours, turn), bare: plain });
      }
    }
  } finally {
    bare.close();
    await backend.close();
  }
  assertSameRows(
    file,
    copy,
    pairs.map(({ customerId }) => customerId),
  );
  return resultOf(rounds.slice(WARMING_ROUNDS));
}

type Stamper = (turn: readonly BareStamp[], times: number[]) => void | Promise<void>;

/** What one of the two needed in a round. */
interface Side {
  readonly times: readonly number[];
  /** Milliseconds of the processor for one stamp. */
  readonly processor: number;
}

interface Round {
  readonly stamp: Side;
  readonly bare: Side;
}

async function sideOf(stamp: Stamper, turn: readonly BareStamp[]): Promise<Side> {
  const times: number[] = [];
  const before = process.threadCpuUsage();
  await stamp(turn, times);
  const { user, system } = process.threadCpuUsage(before);
  return { times, processor: (user + system) / 1000 / times.length };
}

function resultOf(rounds: readonly Round[]): StampResult {
  const stamp = timingOf(rounds.flatMap((round) => round.stamp.times));
  const bare = timingOf(rounds.flatMap((round) => round.bare.times));
  const ratios = rounds.map((round) => timingOf(round.stamp.times).p50 / timingOf(round.bare.times).p50);
  const ours = rounds.map((round) => round.stamp.processor);
  const theirs = rounds.map((round) => round.bare.processor);
  const processor = { stamp: quantile(ours, 0.5), bare: quantile(theirs, 0.5) };
  return {
    stamp,
    bare,
    ratioP50: stamp.p50 / bare.p50,
    ratioOfRounds: { p25: quantile(ratios, 0.25), p50: quantile(ratios, 0.5), p75: quantile(ratios, 0.75) },
    processor: { ...processor, ratio: processor.stamp / processor.bare },
  };
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
