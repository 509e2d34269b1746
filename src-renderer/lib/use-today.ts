import { useMemo } from 'react';
import { businessCalendar, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { useNow } from './use-now.ts';
import { useShop } from './use-session.ts';

/** Today as the shop counts it; undefined until the shop is known. */
export function useToday(): BusinessDay | undefined {
  const shop = useShop();
  const now = useNow();
  const calendar = useMemo(
    () => (shop === undefined ? undefined : businessCalendar(shop.zone, shop.cutoffMinutes)),
    [shop],
  );
  return calendar?.dayOf(asMoment(now));
}
