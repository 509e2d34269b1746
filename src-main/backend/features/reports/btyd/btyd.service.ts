import { HORIZONS, TIME_UNITS, type TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { aliveProbability, expectedVisits } from '#shared/domain/bg-nbd/expectation.ts';
import type { BtydStatus } from '#shared/contract/reports/btyd.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, JobId } from '#shared/domain/kernel/ids.ts';
import { isStale, lastFullDayBefore, type BtydFit, type FoundFit } from '#shared/domain/reports/btyd/btyd-fit.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { Jobs } from '#main/backend/features/jobs/jobs.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { countVisitsUntil, customerName, findFit, iterateVisitSpans, keepFit } from './btyd.repository.ts';
import { fitVisitsNow } from './fit-visits.ts';

export interface BtydOrder {
  /** The last day that counts; yesterday when it is null. */
  readonly asOf: BusinessDay | null;
  readonly unit: TimeUnit;
}

export interface BtydRow {
  readonly customerId: CustomerId;
  readonly name: string;
  readonly repeats: number;
  /** In the fit's unit of time. */
  readonly recency: number;
  readonly age: number;
  /** null without a repeat visit: it would mean nothing. */
  readonly alive: number | null;
  /** One for each of the horizons. */
  readonly expected: readonly number[];
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly shop: ShopService;
}

export type BtydService = ReturnType<typeof btydService>;

/** "Buy till you die": what to expect of customers, by the BG/NBD model fitted on this shop's visits. */
export function btydService({ store, clock, jobs, shop }: Parts) {
  let running: JobId | null = null;
  let failed = false;

  const status = (): BtydStatus => {
    const kept = findFit(store.read);
    const stale =
      kept === undefined || isStale(kept, lastFullDayBefore(shop.today()), countVisitsUntil(store.read, kept.asOf));
    return { fit: kept ?? null, stale, jobId: running, failed };
  };

  const begin = (): void => {
    const order = { asOf: lastFullDayBefore(shop.today()), unit: 'week' } as const;
    const started = jobs.start({ kind: 'fit', name: 'btydFit', input: order, cancellable: true, writes: false });
    if (!started.ok) return;
    running = started.value.id;
    failed = false;
    void started.value.ended.then(({ state, output }) => {
      running = null;
      failed = state === 'failed';
      const fit = state === 'done' ? (output as BtydFit) : null;
      if (fit === null) {
        store.announce({ topics: ['reports'], customerIds: [] });
        return;
      }
      store.write((db) => {
        keepFit(db, fit, clock.now());
        db.changed('reports');
      });
    });
  };

  return {
    status,

    /**
     * Fits anew in the background, one fit at a time.
     * @param always also while the last one still holds
     */
    refit: (always: boolean): BtydStatus => {
      if (running === null && (always || status().stale)) begin();
      return status();
    },

    /** The same at once, for any day; nothing of it is kept. */
    fitNow: ({ asOf, unit }: BtydOrder): BtydFit =>
      fitVisitsNow(store.read, { asOf: asOf ?? lastFullDayBefore(shop.today()), unit }),

    /** Every customer of a fit, by id. */
    rows: function* ({ asOf, unit, found: { parameters } }: FoundFit): Generator<BtydRow> {
      const days = TIME_UNITS[unit];
      for (const { customerId, visits, firstDay, lastDay } of iterateVisitSpans(store.read, asOf)) {
        const history = { repeats: visits - 1, recency: lastDay - firstDay, age: asOf - firstDay };
        yield {
          customerId,
          name: customerName(store.read, customerId),
          repeats: history.repeats,
          recency: history.recency / days,
          age: history.age / days,
          alive: aliveProbability(parameters, history, unit),
          expected: HORIZONS.map((weeks) =>
            expectedVisits(parameters, history, (weeks * TIME_UNITS.week) / days, unit),
          ),
        };
      }
    },
  };
}
