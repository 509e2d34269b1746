import { useTranslation } from 'react-i18next';
import type { EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useHourWords } from '../frame/use-hour-words.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';
import type { EntryWish } from './entries-address.ts';

/** Figures that count stamps, and those that count what was done at the till however many entries it took. */
const ofStamps: readonly EntryFigure[] = [
  'stamps',
  'stamps_given',
  'stamps_back',
  'stamps_undone',
  'stamps_voided',
  'starters',
  'openings',
  'bonus_stamps',
];
const ofActions: readonly EntryFigure[] = ['corrections', 'voids', 'undos', 'overrides', 'approvals'];

export interface EntryNumbers {
  readonly entries: number;
  readonly stamps: number;
  readonly commands: number;
}

/** Says which entries are listed and how many they are. */
export function useEntryWords() {
  const { t } = useTranslation('entries');
  const format = useFormat();
  const { program, staff } = useNarrowingOptions();
  const { span, on } = useHourWords();

  const counted = (figure: EntryFigure, { entries, stamps, commands }: EntryNumbers): string => {
    const inEntries = t('count.entries', { count: entries, number: format.number(entries) });
    if (ofStamps.includes(figure))
      return t('count.stampsIn', {
        what: t('count.stamps', { count: stamps, number: format.number(stamps) }),
        where: inEntries,
      });
    if (!ofActions.includes(figure)) return inEntries;
    return t('count.stampsIn', {
      what: t('count.actions', { count: commands, number: format.number(commands) }),
      where: inEntries,
    });
  };

  const which = ({ figure, by, on: weekday, hour, part, of, day }: EntryWish): string =>
    [
      t(`figure.${figure}`),
      by === undefined
        ? null
        : by === 0
          ? t('nobody')
          : t(figure === 'approvals' ? 'allowedBy' : 'madeBy', {
              name: staff.find(({ id }) => id === by)?.name ?? t('unknown', { number: by }),
            }),
      of === undefined ? null : (program.find(({ id }) => id === of)?.name ?? t('unknown', { number: of })),
      day === undefined ? null : format.day(day),
      weekday === undefined ? null : on(weekday),
      part === undefined ? null : t(`part.${part}`),
      hour === undefined ? null : hour < 0 ? t('unknownHour') : span(hour),
    ]
      .filter((words) => words !== null)
      .join(', ');

  /** The finding of the page. */
  const finding = (wish: EntryWish, numbers: EntryNumbers): string =>
    numbers.entries === 0
      ? t('finding.none', { which: which(wish) })
      : t('finding.some', { what: counted(wish.figure, numbers), which: which(wish) });

  return { finding };
}
