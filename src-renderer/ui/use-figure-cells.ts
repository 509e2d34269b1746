import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import { inPercent } from '#shared/domain/kernel/percent.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell } from './figure-table.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

type Press = (() => void) | undefined;

/** Makes the cells of figure tables: each as it is read and as a file takes it. */
export function useFigureCells() {
  const { t } = useTranslation('common');
  const format = useFormat();
  return useMemo(() => {
    const nothing = t('nothing');
    const none: FigureCell = { text: nothing, csv: '' };
    const percent = (share: number, onClick?: Press): FigureCell => ({
      text: format.percent(share),
      sheet: { kind: 'share', value: share },
      onClick,
    });
    return {
      /** Where there is nothing to say. */
      none,
      text: (text: string): FigureCell => ({ text }),
      /** Nothing is behind a zero: it leads nowhere. */
      count: (count: number, onClick?: Press): FigureCell => ({
        text: format.number(count),
        sheet: { kind: 'number', value: count },
        onClick: count === 0 ? undefined : onClick,
      }),
      decimal: (value: number | null, digits: number): FigureCell =>
        value === null ? none : { text: format.decimal(value, digits), sheet: { kind: 'number', value, digits } },
      /** @param share 0 to 1 */
      percent,
      share: ({ count, of }: { readonly count: number; readonly of: number }, onClick?: Press): FigureCell =>
        of === 0 ? none : percent(count / of, count === 0 ? undefined : onClick),
      /** The likely range of a share. */
      range: (interval: Interval | null): FigureCell =>
        interval === null
          ? none
          : {
              text: t('range', { low: format.percent(interval.low), high: format.percent(interval.high) }),
              csv: `${inPercent(interval.low)}-${inPercent(interval.high)}`,
            },
      money: (amount: MinorUnits): FigureCell => ({
        text: format.money(amount),
        sheet: { kind: 'number', value: amount / 10 ** format.moneyDigits, digits: format.moneyDigits },
      }),
      day: (day: BusinessDay | null): FigureCell =>
        day === null ? none : { text: format.shortDay(day), sheet: { kind: 'day', value: day } },
    };
  }, [t, format]);
}
