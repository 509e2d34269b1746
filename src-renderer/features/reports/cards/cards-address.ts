import {
  cardFigures,
  rewardFigures,
  type ProgramFiguresFigure,
} from '#shared/contract/reports/figure-cards.contract.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import { dayIn, numberIn, type OwnSearch } from '../frame/own-search.ts';

/** Where the cards and rewards behind figures are listed. */
export const cardsPath = '/reports/cards';

/** Rewards of the period that were used, of all programs that are asked about. */
export const claimedRewards: ProgramFiguresFigure = {
  what: 'rewardsRedeemed',
  programId: null,
  versionId: null,
  step: null,
  day: null,
};

/** As a figure stands in the address; null is not written. */
export function cardsSearch({ what, programId, versionId, step, day }: ProgramFiguresFigure): OwnSearch {
  return {
    what,
    of: programId ?? undefined,
    terms: versionId ?? undefined,
    step: step ?? undefined,
    day: day === null ? undefined : isoOfBusinessDay(day),
  };
}

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readCardsSearch(own: Readonly<Record<string, unknown>>): ProgramFiguresFigure {
  const of = numberIn(own['of'], 1, Number.MAX_SAFE_INTEGER);
  const terms = numberIn(own['terms'], 1, Number.MAX_SAFE_INTEGER);
  return {
    what: [...cardFigures, ...rewardFigures].find((known) => known === own['what']) ?? 'cardsStarted',
    programId: of === undefined ? null : asId<ProgramId>(of),
    versionId: terms === undefined ? null : asId<ProgramVersionId>(terms),
    step: numberIn(own['step'], 1, 50) ?? null,
    day: dayIn(own['day']) ?? null,
  };
}

/** Figures of today, or of another day, whatever period is chosen. */
export function isOfPeriod({ what }: ProgramFiguresFigure): boolean {
  return what !== 'cardsOpenNow' && what !== 'rewardsWaitingNow' && what !== 'rewardsWaitingOn';
}
