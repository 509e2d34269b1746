import { businessDayFromIso, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { kaplanMeier, type SurvivalCurve } from '#shared/domain/statistics/kaplan-meier.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { listGaps, listWaits } from './rhythm.repository.ts';

export interface RhythmOrder {
  /** Visits from this day on; all of them when it is null. */
  readonly from: BusinessDay | null;
  /** The last day that counts; today when it is null. */
  readonly to: BusinessDay | null;
}

export interface RhythmReport {
  readonly to: BusinessDay;
  /** Visits looked at; each is followed by another one or waits for it. */
  readonly visits: number;
  /** In days. */
  readonly curve: SurvivalCurve;
}

/** How long it is until the next visit: Kaplan-Meier over every visit, with those that wait for it on the last day. */
export function rhythmService({ store, shop }: { store: Store; shop: ShopService }) {
  return {
    report: ({ from, to }: RhythmOrder): RhythmReport => {
      const until = to ?? shop.today();
      const since = from ?? businessDayFromIso('1970-01-01');
      const happened = listGaps(store.read, since, until).map(({ days, visits }) => ({
        time: days,
        happened: visits,
        censored: 0,
      }));
      const waiting = listWaits(store.read, since, until).map(({ days, visits }) => ({
        time: days,
        happened: 0,
        censored: visits,
      }));
      const all = [...happened, ...waiting];
      const visits = all.reduce((sum, each) => sum + each.happened + each.censored, 0);
      return { to: until, visits, curve: kaplanMeier(all) };
    },
  };
}
