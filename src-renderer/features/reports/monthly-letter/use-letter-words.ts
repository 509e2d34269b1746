import { useTranslation } from 'react-i18next';
import type { MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { usePersonAtTill, useShop } from '#renderer/lib/use-session.ts';
import {
  letterFigures,
  type EarlierFigure,
  type LetterKey,
  type LetterSentence,
  type LetterValue,
} from './letter-figures.ts';

/** One of the five as it is read. */
export interface WrittenFigure {
  readonly key: LetterKey;
  readonly label: string;
  readonly value: string;
  readonly text: string;
  /** The same of earlier months; '' where none can be compared. */
  readonly earlier: string;
  readonly where: string;
}

/** The whole letter as it is read, on the screen and on paper. */
export interface WrittenLetter {
  readonly title: string;
  readonly greeting: string;
  readonly opening: string;
  readonly figures: readonly WrittenFigure[];
  readonly closing: string;
}

/** Writes a letter. */
export function useLetterWords(): (letter: MonthlyLetter) => WrittenLetter {
  const { t } = useTranslation('reports-monthly-letter');
  const format = useFormat();
  const shop = useShop()?.name ?? '';
  const name = usePersonAtTill()?.name ?? '';

  const valueOf = (value: LetterValue): string => {
    if (value === null) return t('nothing');
    if (value.kind === 'share') return format.percent(value.share);
    if (value.kind === 'number') return format.number(value.number);
    return t('share', { number: format.number(value.number), of: format.number(value.of) });
  };

  const sentence = ({ words, count, number = count, of = 0, interval, money }: LetterSentence): string =>
    t(words, {
      count,
      number: format.number(number),
      of: format.number(of),
      low: format.percent(interval?.low ?? 0),
      high: format.percent(interval?.high ?? 1),
      money: format.money(money ?? (0 as MinorUnits)),
    });

  const earlierOf = ({ month, value, points, more }: EarlierFigure): string[] => {
    if (value === null) return [];
    const facts = { month: format.monthYear(month), value: valueOf(value) };
    if (points === 0 || more === 0) return [t('same', facts)];
    if (points !== null) {
      const change = t('points', { count: Math.abs(points), signed: format.signed(points) });
      return [t('changed', { ...facts, change })];
    }
    return [more === null ? `${facts.month}: ${facts.value}` : t('changed', { ...facts, change: format.signed(more) })];
  };

  const where = {
    returning: t('where.regulars'),
    back: t('where.regulars'),
    late: t('where.late'),
    rewards: t('where.programs'),
    complaints: t('where.complaints'),
  } as const;

  return (letter) => {
    const month = format.monthYear(letter.figures.month);
    return {
      title: t('of', { month }),
      greeting: t('greeting', { name }),
      opening: t('opening', { month, shop }),
      figures: letterFigures(letter).map(({ key, value, sentences, earlier }) => ({
        key,
        label: t(`${key}.label`),
        value: valueOf(value),
        text: sentences.map(sentence).join(' '),
        earlier: earlier.flatMap(earlierOf).join(' · '),
        where: t('look', { where: where[key] }),
      })),
      closing: t('closing', { day: format.day(letter.today) }),
    };
  };
}
