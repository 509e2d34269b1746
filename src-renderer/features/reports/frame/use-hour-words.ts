import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weekday } from '#shared/domain/kernel/weekday.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** Hours and weekdays in words, as tables and sentences need them. */
export function useHourWords() {
  const { t } = useTranslation('reports');
  const { clock, hourSpan } = useFormat();
  return useMemo(() => {
    return {
      clock,
      /** From an hour to the next: "9:00–10:00". */
      span: hourSpan,
      /** "on Saturdays"; Monday is 1. */
      on: (weekday: number): string => t(`weekdays.${weekday as Weekday}`),
    };
  }, [t, clock, hourSpan]);
}
