import { HORIZONS, type BgNbd, type TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { fitting, type Fit } from '#shared/domain/bg-nbd/fit.ts';
import { expectAll, expectEach } from '#shared/domain/bg-nbd/forecast.ts';
import { eachHistory, growingHistories, type Histories } from '#shared/domain/bg-nbd/histories.ts';
import { observe, type Observation } from '#shared/domain/bg-nbd/likelihood.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import {
  FEWEST_RETURNED,
  HELD_OUT_WEEKS,
  SHORTEST_DAYS,
  type BtydFit,
  type FitTotal,
  type HoldOut,
  type TooLittle,
} from '#shared/domain/reports/btyd/btyd-fit.ts';
import { visitClassOf } from '#shared/domain/reports/btyd/visit-class.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { countLaterVisits, countVisitors, iterateVisitSpans } from './btyd.repository.ts';

export interface FitOrder {
  /** The last day that counts. */
  readonly asOf: BusinessDay;
  readonly unit: TimeUnit;
}

/** Customers read between two breaths. */
const BREATH = 20_000;

/** Shares of the work, roughly: what is read, then the fit, then the check. */
const READ = 0.5;
const FITTED = 0.75;

/**
 * Fits the model on all visits until a day, adds up what is to come, and checks itself: it fits once more on what was
 * known 13 weeks before, and sets what that expected beside what came. Yields the share that is done, 0 to 1.
 */
export function* fitVisits(db: ReadableDb, { asOf, unit }: FitOrder): Generator<number, BtydFit, undefined> {
  const knownUntil = addDays(asOf, -7 * HELD_OUT_WEEKS);
  const { all, known, visits } = yield* readHistories(db, asOf, knownUntil);
  const seen = observe(eachHistory(all), unit);
  const basis = {
    asOf,
    unit,
    customers: all.customers,
    returned: seen.atLeast[1] ?? 0,
    visits,
    days: all.age.reduce((most, age) => Math.max(most, age), 0),
  };
  const fitted = yield* fitSeen(seen, READ, FITTED);
  if (typeof fitted === 'string') return { ...basis, refused: fitted, found: null };
  const { parameters, errors, logLikelihood } = fitted;
  const totals = totalsOf(all, parameters, unit);
  const before = yield* fitSeen(observe(eachHistory(known), unit), FITTED, 1);
  const holdOut =
    typeof before === 'string' ? null : checkAgainst(db, { model: before.parameters, known, unit, knownUntil, asOf });
  return { ...basis, refused: null, found: { parameters, errors, logLikelihood, totals, holdOut } };
}

/** For those who wait for it where they are. */
export function fitVisitsNow(db: ReadableDb, order: FitOrder): BtydFit {
  const steps = fitVisits(db, order);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

interface Read {
  readonly all: Histories;
  /** Those who had been there by the earlier day, as they were then. */
  readonly known: Histories;
  readonly visits: number;
}

function* readHistories(db: ReadableDb, asOf: BusinessDay, knownUntil: BusinessDay): Generator<number, Read> {
  const customers = countVisitors(db);
  const all = growingHistories();
  const known = growingHistories();
  let visits = 0;
  let read = 0;
  for (const span of iterateVisitSpans(db, asOf, knownUntil)) {
    visits += span.visits;
    all.add(span.visits - 1, span.lastDay - span.firstDay, asOf - span.firstDay);
    if (span.knownLastDay !== null) {
      known.add(span.knownVisits - 1, span.knownLastDay - span.firstDay, knownUntil - span.firstDay);
    }
    read += 1;
    if (read % BREATH === 0) yield READ * Math.min(1, read / customers);
  }
  return { all: all.take(), known: known.take(), visits };
}

/** The fit, or why there can be none. */
function* fitSeen(seen: Observation, from: number, to: number): Generator<number, Fit | TooLittle> {
  if ((seen.atLeast[1] ?? 0) < FEWEST_RETURNED) return 'TOO_FEW_RETURNED';
  if (seen.onceByAge.length <= SHORTEST_DAYS) return 'TOO_SHORT';
  const steps = fitting(seen);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.isInside ? step.value : 'NO_MAXIMUM';
    yield from + (to - from) * step.value;
  }
}

function totalsOf(histories: Histories, model: BgNbd, unit: TimeUnit): FitTotal[] {
  const totals = HORIZONS.map((weeks) => ({ weeks, visits: 0, classes: { none: 0, one: 0, few: 0, many: 0 } }));
  expectEach(model, unit, histories, HORIZONS, (_, expected) => {
    for (const [index, total] of totals.entries()) {
      const visits = expected[index] ?? 0;
      total.visits += visits;
      total.classes[visitClassOf(visits)] += 1;
    }
  });
  return totals;
}

interface Check {
  /** Fitted on what was known. */
  readonly model: BgNbd;
  readonly known: Histories;
  readonly unit: TimeUnit;
  readonly knownUntil: BusinessDay;
  readonly asOf: BusinessDay;
}

function checkAgainst(db: ReadableDb, { model, known, unit, knownUntil, asOf }: Check): HoldOut {
  const ends = Array.from({ length: HELD_OUT_WEEKS }, (_, week) => week + 1);
  const until = expectAll(model, unit, known, ends);
  const came = new Map(countLaterVisits(db, knownUntil, asOf).map(({ week, visits }) => [week, visits]));
  return {
    knownUntil,
    weeks: until.map((expected, week) => ({
      expected: expected - (until[week - 1] ?? 0),
      came: came.get(week) ?? 0,
    })),
  };
}
