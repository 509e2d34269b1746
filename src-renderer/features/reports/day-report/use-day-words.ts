import { useTranslation } from 'react-i18next';
import type { DayCorrection, DayReport } from '#shared/contract/reports/day-report.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { dayFinding } from './day-finding.ts';

/** How a day and what happened on it are said. */
export function useDayWords() {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const number = format.number;
  return {
    /** "Sunday, 22 November 2026" */
    dayName: (day: BusinessDay) => t('on', { weekday: format.weekday(day), date: format.day(day) }),
    finding: (report: DayReport) =>
      dayFinding(report)
        .map(({ words, count, usual = 0 }) => t(words, { count, number: number(count), usual: number(usual) }))
        .join(' '),
    /** The hour of a wall clock as times are written: "08:00". */
    hour: (hour: number) => (hour < 0 ? t('hours.unknown') : `${String(hour).padStart(2, '0')}:00`),
    corrected: ({ stamps, redemptions, rewards, undo }: DayCorrection) => {
      const parts = [
        ...(stamps === 0 ? [] : [t('corrections.stamps', { count: stamps, number: number(stamps) })]),
        ...(redemptions === 0
          ? []
          : [t('corrections.redemptions', { count: redemptions, number: number(redemptions) })]),
        ...(rewards === 0 ? [] : [t('corrections.rewards', { count: rewards, number: number(rewards) })]),
      ];
      const what = parts.length === 0 ? t('corrections.other') : parts.join(', ');
      return undo ? `${what} (${t('corrections.undo')})` : what;
    },
    made: ({ madeAt, startsAt, endsAt }: DayReport) =>
      t('paper.made', { when: format.dateTime(madeAt), from: format.time(startsAt), to: format.time(endsAt) }),
    entries: ({ ledger: { entries, first, last, imported } }: DayReport) =>
      [
        entries === 0
          ? t('ledger.none')
          : t('ledger.entries', {
              count: entries,
              number: number(entries),
              first: number(first ?? 0),
              last: number(last ?? 0),
            }),
        ...(imported === 0 ? [] : [t('ledger.imported', { count: imported, number: number(imported) })]),
      ].join(' '),
  };
}
