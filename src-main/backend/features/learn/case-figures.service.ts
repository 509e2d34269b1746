import type { CaseFigure } from '#shared/contract/case-figure.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { returnDays } from '#shared/domain/learn/return-rate.ts';
import { hourOf } from '#shared/domain/ledger/visit-part.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { conditionOf, type SqlCondition } from './case-figures.repository.ts';

export type CaseFiguresService = ReturnType<typeof caseFiguresService>;

/** The cases behind a figure, for whoever lists them. */
export function caseFiguresService({ store, shop }: { readonly store: Store; readonly shop: ShopService }) {
  return {
    condition: (figure: CaseFigure): SqlCondition => {
      const calendar = shop.calendar();
      return conditionOf(store.read, figure, {
        ripeUntil: ripeUntil(shop.today()),
        startOf: (day) => calendar.startOf(day),
        hourOf: (at) => hourOf(at, calendar.zone, false),
      });
    },
  };
}

/** Last day of a complaint after which there was time enough to come back. */
export function ripeUntil(today: BusinessDay): BusinessDay {
  return addDays(today, -returnDays);
}
