import { useTranslation } from 'react-i18next';
import type { GapBand } from '#shared/domain/reports/visits/listed-visits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { Narrowing } from '../frame/report-search.ts';
import { useHourWords } from '../frame/use-hour-words.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';
import type { VisitsWish } from './visits-address.ts';

/** Says which visits are listed, and of which days where they have days of their own. */
export function useVisitsWords() {
  const { t } = useTranslation('reports-visits');
  const format = useFormat();
  const options = useNarrowingOptions();
  const { span, on } = useHourWords();

  const nameOf = (kind: Narrowing, id: number): string =>
    options[kind].find((option) => option.id === id)?.name ?? t('unknown', { number: id });

  const gapWords = (gap: GapBand): string => {
    if (gap === 'none') return t('gap.none');
    const { from, to } = gap;
    if (to === null) return from === 1 ? t('gap.some') : t('gap.over', { from });
    return from === to ? t('gap.after', { count: from }) : t('gap.range', { from, to });
  };

  const which = ({ kind, on: weekday, hour, gap, by, of, who }: VisitsWish): string =>
    [
      t(`kind.${kind}`),
      weekday === undefined ? null : on(weekday),
      hour === undefined ? null : hour < 0 ? t('unknownHour') : span(hour),
      gap === undefined ? null : gapWords(gap),
      of === undefined ? null : nameOf('program', of),
      who === undefined ? null : nameOf('segment', who),
      by === undefined ? null : by === 0 ? t('nobody') : t('servedBy', { name: nameOf('staff', by) }),
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
