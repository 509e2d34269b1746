import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Share } from '#shared/contract/learn.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';

/** How figures are written. */
export function useLearnWords() {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const figureCells = useFigureCells();
  return useMemo(() => {
    const nothing = t('nothing');
    const cells = {
      ...figureCells,
      /** @param milliseconds null of nobody */
      wait: (milliseconds: number | null): FigureCell => {
        if (milliseconds === null) return figureCells.none;
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
      ofAll: ({ count, of }: Share): string => t('ofAll', { number: format.number(count), of: format.number(of) }),
    };
  }, [t, format, figureCells]);
}
