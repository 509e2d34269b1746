import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Share } from '#shared/contract/learn.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { FigureCell } from './figure-table.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** A share as a spreadsheet takes it: percent with one decimal. */
export function inPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** Monday of the first week that is counted, 29 December 1969. */
const aMonday = -3;

/** How figures are written. */
export function useLearnWords() {
  const { t } = useTranslation('learn');
  const format = useFormat();
  return useMemo(() => {
    const nothing = t('nothing');
    const range = ({ interval }: Share): string =>
      interval === null
        ? nothing
        : t('rangeOnly', { low: format.percent(interval.low), high: format.percent(interval.high) });
    const cells = {
      count: (count: number, cases?: FigureCell['cases']): FigureCell => ({
        text: format.number(count),
        csv: count,
        cases: count === 0 ? undefined : cases,
      }),
      percent: (share: number): FigureCell => ({ text: format.percent(share), csv: inPercent(share) }),
      share: ({ count, of }: Share): FigureCell =>
        of === 0 ? { text: nothing, csv: '' } : { text: format.percent(count / of), csv: inPercent(count / of) },
      range: (share: Share): FigureCell => ({
        text: range(share),
        csv: share.interval === null ? '' : `${inPercent(share.interval.low)}-${inPercent(share.interval.high)}`,
      }),
      /** @param milliseconds null of nobody */
      wait: (milliseconds: number | null): FigureCell => {
        if (milliseconds === null) return { text: nothing, csv: '' };
        const text = milliseconds < 60_000 ? t('speed.atOnce') : format.duration(milliseconds);
        return { text, csv: Math.round(milliseconds / 60_000) };
      },
    };
    return {
      nothing,
      cells,
      percentOf: ({ count, of }: Share): string => (of === 0 ? nothing : format.percent(count / of)),
      likely: ({ interval }: Share): string | null =>
        interval === null
          ? null
          : t('range', { low: format.percent(interval.low), high: format.percent(interval.high) }),
      weekday: (weekday: number): string => format.weekday((aMonday + weekday - 1) as BusinessDay),
      ofAll: ({ count, of }: Share): string => t('ofAll', { number: format.number(count), of: format.number(of) }),
    };
  }, [t, format]);
}
