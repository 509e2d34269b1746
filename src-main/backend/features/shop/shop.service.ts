import { randomUUID } from 'node:crypto';
import type { Shop, ShopStatus } from '#shared/contract/shop.contract.ts';
import {
  businessCalendar,
  isTimeZone,
  type BusinessCalendar,
  type BusinessDay,
} from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { findShop, insertShop, insertTill, updateShop, type ShopRecord } from './shop.repository.ts';

export interface ShopRefusal {
  readonly code: 'NAME_MISSING' | 'UNKNOWN_ZONE' | 'UNKNOWN_CURRENCY';
}

export type ShopService = ReturnType<typeof shopService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly version: string;
}

/** The shop itself: what everything else asks for its name, its money and its days. */
export function shopService({ store, clock, version }: Parts) {
  // Asked for with every stamp; read anew whenever somebody wrote it or the file was swapped.
  let known: ShopRecord | undefined;
  let days: BusinessCalendar | undefined;
  const forget = (): void => {
    known = undefined;
    days = undefined;
  };
  store.onReplaced(forget);
  store.onChange((change) => {
    if (change.topics.includes('shop')) forget();
  });

  const find = (): ShopRecord | undefined => (known ??= findShop(store.read));
  const get = (): ShopRecord => {
    const shop = find();
    if (shop === undefined) throw new Error('There is no shop before the first run is complete');
    return shop;
  };
  const calendar = (): BusinessCalendar => {
    if (days === undefined) {
      const { zone, cutoffMinutes } = get();
      days = businessCalendar(zone, cutoffMinutes);
    }
    return days;
  };

  return {
    /** The shop, or undefined before the first run. */
    find,
    /** @throws before the first run: who calls it must come after sign-in */
    get,
    /** The shop's days as they are counted now; entries keep the day they were written on. */
    calendar,
    today: (): BusinessDay => calendar().dayOf(clock.now()),

    status: (): ShopStatus => {
      const shop = find();
      if (shop === undefined) return { state: 'first_run', shop: null, version, sample: false };
      const { sample, ...facts } = shop;
      return { state: 'ready', shop: facts, version, sample };
    },

    /** A new zone or cut-off counts from now on: what was stamped keeps its day. */
    update: (to: Shop): Result<Shop, ShopRefusal> => {
      const checked = checkShop(to);
      if (!checked.ok) return checked;
      store.write((db) => {
        updateShop(db, to);
        db.changed('shop');
      });
      return ok(to);
    },

    /** Inside the first run's transaction, with a shop that `checkShop` took. */
    insert: (db: WritableDb, shop: ShopRecord, at: Moment): void => {
      insertShop(db, shop, at);
      insertTill(db, randomUUID());
      db.changed('shop');
    },
  };
}

/** @returns NAME_MISSING, or UNKNOWN_ZONE or UNKNOWN_CURRENCY for what this computer cannot count or write with */
export function checkShop<Facts extends Shop>(shop: Facts): Result<Facts, ShopRefusal> {
  if (shop.name === '') return refuse({ code: 'NAME_MISSING' });
  if (!isTimeZone(shop.zone)) return refuse({ code: 'UNKNOWN_ZONE' });
  if (!Intl.supportedValuesOf('currency').includes(shop.currency)) return refuse({ code: 'UNKNOWN_CURRENCY' });
  return ok(shop);
}
