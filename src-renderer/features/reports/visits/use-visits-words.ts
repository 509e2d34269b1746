import { useTranslation } from 'react-i18next';
import type { GapBand } from '#shared/domain/reports/visits/listed-visits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useHourWords } from '../frame/use-hour-words.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';
import type { VisitsWish } from './visits-address.ts';

/** Says which visits are listed, and of which days where they have days of their own. */
export function useVisitsWords() {
  const { t } = useTranslation('reports-visits');
  const format = useFormat();
  const { staff } = useNarrowingOptions();
  const { span, on } = useHourWords();

  const gapWords = (gap: GapBand): string => {
    if (gap === 'none') return t('gap.none');
    const { from, to } = gap;
    if (to === null) return t('gap.over', { from });
    return from === to ? t('gap.after', { count: from }) : t('gap.range', { from, to });
  };

  const which = ({ kind, on: weekday, hour, gap, by }: VisitsWish): string =>
    [
      t(`kind.${kind}`),
      weekday === undefined ? null : on(weekday),
      hour === undefined ? null : hour < 0 ? t('unknownHour') : span(hour),
      gap === undefined ? null : gapWords(gap),
      by === undefined
        ? null
        : by === 0
          ? t('nobody')
          : t('servedBy', { name: staff.find(({ id }) => id === by)?.name ?? t('unknown', { number: by }) }),
    ]
      .filter((words) => words !== null)
      .join(', ');

  const ownDays = ({ days }: VisitsWish): string | undefined => {
    if (days === undefined) return undefined;
    if (days.from === days.to) return format.day(days.from);
    return t('fromTo', { from: format.day(days.from), to: format.day(days.to) });
  };

  return { which, ownDays };
}
