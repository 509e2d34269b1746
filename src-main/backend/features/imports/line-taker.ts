import type { JobTools } from '#main/backend/jobs/job.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { wallClock } from '#shared/domain/kernel/local-time.ts';
import { customerBook } from './customer-book.ts';
import type { ImportOrder } from './import-order.ts';
import { stampBook } from './stamp-book.ts';
import { customersTaker } from './take-customers.ts';
import { visitsTaker } from './take-visits.ts';
import type { LineTaker } from './taker.ts';

/** Puts together what lines of this kind need, in the thread that reads them. */
export function lineTaker(order: ImportOrder, { store, clock }: JobTools): LineTaker {
  const shop = shopService({ store, clock, version: '' });
  const { zone, country } = shop.get();
  const now = clock.now();
  const { staffId, programId } = order;
  const calendar = shop.calendar();
  const parts = {
    order,
    now,
    wallClock: wallClock(zone),
    customers: customerBook({ country, calendar, staffId, now }),
    stamps: stampBook({ calendar, staffId, programId }),
  };
  return order.kind === 'customers' ? customersTaker(parts) : visitsTaker(parts);
}
