import { useMemo } from 'react';
import { businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { useShop } from '#renderer/lib/use-session.ts';

/** Within so many days a weekday says more than a date. */
const weekdayWithinDays = 6;

/** A moment as one says it at the counter: "14:30", "tomorrow 10:00", "Monday 10:00", else with its date. */
export function useWhen(): (at: Moment) => string {
  const format = useFormat();
  const shop = useShop();
  const now = useNow();
  return useMemo(() => {
    const calendar = shop === undefined ? undefined : businessCalendar(shop.zone, shop.cutoffMinutes);
    const today = calendar?.dayOf(asMoment(now));
    return (at) => {
      if (calendar === undefined || today === undefined) return format.timeOrDate(at, now);
      const day = calendar.dayOf(at);
      const away = Math.abs(day - today);
      if (away === 0) return format.time(at);
      if (away === 1) return `${format.relativeDay(day, today)} ${format.time(at)}`;
      if (away <= weekdayWithinDays) return `${format.weekday(day)} ${format.time(at)}`;
      return format.dateTime(at);
    };
  }, [format, shop, now]);
}
