import type { MonthFigures, MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';

/** Of fewer than this no share is told: one more or less would change it by more than 10 points. */
const fewestOfShare = 10;

export const letterKeys = ['returning', 'back', 'late', 'rewards', 'complaints'] as const;
export type LetterKey = (typeof letterKeys)[number];

/** A figure as it is written large: a share, so many of so many, or a number; null where there is nothing. */
export type LetterValue =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'of'; readonly number: number; readonly of: number }
  | { readonly kind: 'number'; readonly number: number }
  | null;

export type LetterWords =
  | 'returning.nobody'
  | 'returning.few'
  | 'returning.text'
  | 'returning.all'
  | 'returning.noneReturning'
  | 'back.nobody'
  | 'back.notYet'
  | 'back.few'
  | 'back.fewBack'
  | 'back.fewBackNone'
  | 'back.oneBack'
  | 'back.oneNotBack'
  | 'back.text'
  | 'back.recent'
  | 'late.nobody'
  | 'late.none'
  | 'late.text'
  | 'rewards.none'
  | 'rewards.text'
  | 'rewards.one'
  | 'rewards.oneWaiting'
  | 'rewards.owedNone'
  | 'rewards.owed'
  | 'complaints.none'
  | 'complaints.one'
  | 'complaints.oneNot'
  | 'complaints.text'
  | 'complaints.cameBack'
  | 'complaints.cameBackOne'
  | 'complaints.cameBackOneNot';

/** One sentence; `count` chooses its form. */
export interface LetterSentence {
  readonly words: LetterWords;
  readonly count: number;
  readonly number?: number;
  readonly of?: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly money?: MinorUnits;
}

/** The same figure of an earlier month, and by how much it changed since, in points or as a number. */
export interface EarlierFigure {
  readonly month: BusinessDay;
  readonly value: LetterValue;
  readonly points: number | null;
  readonly more: number | null;
}

export interface LetterFigure {
  readonly key: LetterKey;
  readonly value: LetterValue;
  readonly sentences: readonly LetterSentence[];
  readonly earlier: readonly EarlierFigure[];
}

/** The five figures of a letter in words that are true of every number, also of 0, 1 and 2. */
export function letterFigures(letter: MonthlyLetter): LetterFigure[] {
  const { figures, before, yearEarlier } = letter;
  const known = [before, yearEarlier].filter((one) => one !== null);
  return letterKeys.map((key) => {
    const value = valueOf(key, figures);
    return {
      key,
      value,
      sentences: sentencesOf[key](letter),
      earlier: known.map((then) => ({ month: then.month, ...changeOf(value, valueOf(key, then)) })),
    };
  });
}

function valueOf(key: LetterKey, figures: MonthFigures): LetterValue {
  switch (key) {
    case 'returning':
      return shareOf(figures.visits - figures.firstVisits, figures.visits);
    case 'back':
      return shareOf(figures.back.count, figures.back.of);
    case 'late':
      return figures.late.of === 0 ? null : { kind: 'number', number: figures.late.late };
    case 'rewards': {
      const { issued, claimed } = figures.rewards;
      return issued === 0 ? null : { kind: 'of', number: claimed, of: issued };
    }
    default:
      return shareOf(figures.complaints.sameDay.count, figures.complaints.sameDay.of);
  }
}

function shareOf(number: number, of: number): LetterValue {
  if (of === 0) return null;
  return of < fewestOfShare ? { kind: 'of', number, of } : { kind: 'share', share: number / of };
}

function changeOf(now: LetterValue, then: LetterValue): Omit<EarlierFigure, 'month'> {
  const none = { value: then, points: null, more: null };
  if (now === null || then === null) return none;
  // Between what is written: 78 % and 72 % are 6 points apart.
  if (now.kind === 'share' && then.kind === 'share') {
    return { ...none, points: Math.round(now.share * 100) - Math.round(then.share * 100) };
  }
  return now.kind === 'number' && then.kind === 'number' ? { ...none, more: now.number - then.number } : none;
}

const sentencesOf: Readonly<Record<LetterKey, (letter: MonthlyLetter) => LetterSentence[]>> = {
  returning: ({ figures: { visits, firstVisits } }) => {
    const number = visits - firstVisits;
    if (visits === 0) return [{ words: 'returning.nobody', count: 0 }];
    if (visits < fewestOfShare) return [{ words: 'returning.few', count: visits, of: visits, number }];
    if (number === visits) return [{ words: 'returning.all', count: visits, of: visits }];
    if (number === 0) return [{ words: 'returning.noneReturning', count: visits, of: visits }];
    return [{ words: 'returning.text', count: number, number, of: visits }];
  },

  back: ({ figures: { back, firstVisits, tooRecent } }) => {
    if (firstVisits === 0) return [{ words: 'back.nobody', count: 0 }];
    if (back.of === 0) return [{ words: 'back.notYet', count: 0 }];
    const recent: LetterSentence[] =
      tooRecent === 0 ? [] : [{ words: 'back.recent', count: tooRecent, number: tooRecent }];
    return [...backSentences(back.count, back.of, back.interval), ...recent];
  },

  late: ({ figures: { late } }) => {
    if (late.of === 0) return [{ words: 'late.nobody', count: 0 }];
    if (late.late === 0) return [{ words: 'late.none', count: late.of, of: late.of }];
    return [{ words: 'late.text', count: late.late, number: late.late, of: late.of }];
  },

  rewards: ({ figures: { rewards }, owed }) => {
    const { issued, claimed } = rewards;
    const earned: LetterSentence =
      issued === 0
        ? { words: 'rewards.none', count: 0 }
        : issued === 1
          ? { words: claimed === 1 ? 'rewards.one' : 'rewards.oneWaiting', count: 1 }
          : { words: 'rewards.text', count: claimed, number: claimed, of: issued };
    const owes: LetterSentence =
      owed.waiting === 0
        ? { words: 'rewards.owedNone', count: 0 }
        : { words: 'rewards.owed', count: owed.waiting, number: owed.waiting, money: owed.worth };
    return [earned, owes];
  },

  complaints: ({ figures: { complaints } }) => {
    const { sameDay, cameBack } = complaints;
    if (sameDay.of === 0) return [{ words: 'complaints.none', count: 0 }];
    const settled: LetterSentence =
      sameDay.of === 1
        ? { words: sameDay.count === 1 ? 'complaints.one' : 'complaints.oneNot', count: 1 }
        : { words: 'complaints.text', count: sameDay.count, number: sameDay.count, of: sameDay.of };
    if (cameBack.of === 0) return [settled];
    if (cameBack.of === 1) {
      const words = cameBack.count === 1 ? 'complaints.cameBackOne' : 'complaints.cameBackOneNot';
      return [settled, { words, count: 1 }];
    }
    return [settled, { words: 'complaints.cameBack', count: cameBack.count, number: cameBack.count, of: cameBack.of }];
  },
};

function backSentences(count: number, of: number, interval: LetterSentence['interval'] | null): LetterSentence[] {
  if (of >= fewestOfShare && interval !== null && interval !== undefined) {
    return [{ words: 'back.text', count, number: count, of, interval }];
  }
  const few: LetterSentence = { words: 'back.few', count: of, of };
  if (of === 1) return [few, { words: count === 1 ? 'back.oneBack' : 'back.oneNotBack', count }];
  return [few, count === 0 ? { words: 'back.fewBackNone', count } : { words: 'back.fewBack', count, number: count }];
}
