import type { ProgramTerms } from './program-terms.ts';

/**
 * The first field of the terms that cannot work, or null: an empty name or reward, starter stamps that would fill the
 * card by themselves, a daily cap without a stamp, an end before the start, a limit that is no whole number.
 */
export function impossibleField(terms: ProgramTerms): keyof ProgramTerms | null {
  if (terms.name.trim() === '') return 'name';
  if (!isWholeFrom(1, terms.stampsNeeded) || terms.stampsNeeded > 50) return 'stampsNeeded';
  if (terms.rewardText.trim() === '') return 'rewardText';
  if (!isWholeFrom(0, terms.rewardValue)) return 'rewardValue';
  if (!isWholeFrom(0, terms.cooldownMinutes)) return 'cooldownMinutes';
  if (terms.dailyCap !== null && !isWholeFrom(1, terms.dailyCap)) return 'dailyCap';
  if (!isWholeFrom(0, terms.starterStamps) || terms.starterStamps >= terms.stampsNeeded) return 'starterStamps';
  if (terms.cardExpiry.kind !== 'none' && !isWholeFrom(1, terms.cardExpiry.days)) return 'cardExpiry';
  if (terms.rewardExpiryDays !== null && !isWholeFrom(1, terms.rewardExpiryDays)) return 'rewardExpiryDays';
  const { activeFrom, activeUntil } = terms;
  if (activeFrom !== null && activeUntil !== null && activeUntil < activeFrom) return 'activeUntil';
  return null;
}

function isWholeFrom(least: number, value: number): boolean {
  return Number.isInteger(value) && value >= least;
}
