import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weekday } from '#shared/domain/learn/case-figure.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

const millisecondsPerHour = 3_600_000;

/** Hours and weekdays in words, as tables and sentences need them. */
export function useHourWords() {
  const { t } = useTranslation('reports');
  const { locale } = useFormat();
  return useMemo(() => {
    const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    const clock = (hour: number): string => times.format((hour % 24) * millisecondsPerHour);
    return {
      clock,
      /** From an hour to the next: "9:00–10:00". */
      span: (hour: number): string => `${clock(hour)}–${clock(hour + 1)}`,
      /** "on Saturdays"; Monday is 1. */
      on: (weekday: number): string => t(`weekdays.${weekday as Weekday}`),
    };
  }, [t, locale]);
}
