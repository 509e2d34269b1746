import { HORIZONS, TIME_UNITS, type BgNbd, type TimeUnit, type VisitHistory } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { aliveProbability, expectedVisits } from '#shared/domain/bg-nbd/expectation.ts';
import { fit, type Fit } from '#shared/domain/bg-nbd/fit.ts';
import { observe, type Observation } from '#shared/domain/bg-nbd/likelihood.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { countLaterVisits, customerName, iterateVisitSpans, type VisitSpan } from './visit-histories.repository.ts';

/** The check leaves out so much of the end, and fits on what was before. */
const HELD_OUT_WEEKS = 13;

/** Less than this says nothing about who leaves. */
const FEWEST_RETURNED = 20;
const SHORTEST_DAYS = 28;

export interface BtydOrder {
  /** The last day that counts; today when it is null. */
  readonly asOf: BusinessDay | null;
  readonly unit: TimeUnit;
}

/** Too few came back, the shop is too young, or what was seen does not say who leaves. */
export interface TooLittle {
  readonly code: 'TOO_FEW_RETURNED' | 'TOO_SHORT' | 'NO_MAXIMUM';
}

/** What was expected of the last weeks by what was known before them, beside what came. */
export interface HoldOut {
  /** The last day the check knew of. */
  readonly knownUntil: BusinessDay;
  readonly weeks: number;
  readonly expected: number;
  readonly came: number;
}

export interface BtydReport {
  readonly asOf: BusinessDay;
  readonly unit: TimeUnit;
  /** Who had been there by then. */
  readonly customers: number;
  readonly fit: Fit;
  /** Expected visits of all of them together, in so many weeks. */
  readonly totals: readonly { readonly weeks: number; readonly visits: number }[];
  /** null while the shop is too young to leave anything out. */
  readonly holdOut: HoldOut | null;
}

export interface BtydRow {
  readonly customerId: CustomerId;
  readonly name: string;
  readonly repeats: number;
  /** In the report's unit of time. */
  readonly recency: number;
  readonly age: number;
  /** null without a repeat visit: it would mean nothing. */
  readonly alive: number | null;
  /** One for each of the horizons. */
  readonly expected: readonly number[];
}

/** "Buy till you die": what to expect of each customer, by the BG/NBD model fitted on this shop's visits. */
export function btydService({ store, shop }: { store: Store; shop: ShopService }) {
  return {
    report: ({ asOf, unit }: BtydOrder): Result<BtydReport, TooLittle> => {
      const until = asOf ?? shop.today();
      const fitted = fitUntil(store.read, until, unit);
      if (!fitted.ok) return fitted;
      const { parameters } = fitted.value.fit;
      const totals = HORIZONS.map((weeks) => ({
        weeks,
        visits: expectedOfAll(store.read, until, parameters, weeks, unit),
      }));
      const holdOut = checkUntil(store.read, until, unit);
      return ok({ asOf: until, unit, customers: fitted.value.seen.customers, fit: fitted.value.fit, totals, holdOut });
    },

    /** Every customer of a report, by id. */
    rows: function* ({ asOf, unit, fit: { parameters } }: BtydReport): Generator<BtydRow> {
      const days = TIME_UNITS[unit];
      for (const span of iterateVisitSpans(store.read, asOf)) {
        const history = historyOf(span, asOf);
        yield {
          customerId: span.customerId,
          name: customerName(store.read, span.customerId),
          repeats: history.repeats,
          recency: history.recency / days,
          age: history.age / days,
          alive: aliveProbability(parameters, history, unit),
          expected: HORIZONS.map((weeks) => expectedVisits(parameters, history, inUnits(weeks, unit), unit)),
        };
      }
    },
  };
}

function fitUntil(
  db: ReadableDb,
  until: BusinessDay,
  unit: TimeUnit,
): Result<{ fit: Fit; seen: Observation }, TooLittle> {
  const seen = observe(histories(db, until), unit);
  if ((seen.atLeast[1] ?? 0) < FEWEST_RETURNED) return refuse({ code: 'TOO_FEW_RETURNED' });
  if (seen.onceByAge.length <= SHORTEST_DAYS) return refuse({ code: 'TOO_SHORT' });
  const fitted = fit(seen);
  return fitted.isInside ? ok({ fit: fitted, seen }) : refuse({ code: 'NO_MAXIMUM' });
}

function checkUntil(db: ReadableDb, until: BusinessDay, unit: TimeUnit): HoldOut | null {
  const knownUntil = addDays(until, -7 * HELD_OUT_WEEKS);
  const known = fitUntil(db, knownUntil, unit);
  if (!known.ok) return null;
  const expected = expectedOfAll(db, knownUntil, known.value.fit.parameters, HELD_OUT_WEEKS, unit);
  return { knownUntil, weeks: HELD_OUT_WEEKS, expected, came: countLaterVisits(db, knownUntil, until) };
}

function expectedOfAll(db: ReadableDb, until: BusinessDay, model: BgNbd, weeks: number, unit: TimeUnit): number {
  let visits = 0;
  for (const history of histories(db, until)) visits += expectedVisits(model, history, inUnits(weeks, unit), unit);
  return visits;
}

function* histories(db: ReadableDb, until: BusinessDay): Generator<VisitHistory> {
  for (const span of iterateVisitSpans(db, until)) yield historyOf(span, until);
}

function historyOf({ visits, firstDay, lastDay }: VisitSpan, until: BusinessDay): VisitHistory {
  return { repeats: visits - 1, recency: lastDay - firstDay, age: until - firstDay };
}

function inUnits(weeks: number, unit: TimeUnit): number {
  return (weeks * TIME_UNITS.week) / TIME_UNITS[unit];
}
