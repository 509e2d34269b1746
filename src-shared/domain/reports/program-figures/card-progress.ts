import type { CardCount } from './card-facts.ts';

/** What has become of cards: each is finished, lapsed or open, and any of them may have got half way. */
export interface CardProgress {
  readonly started: number;
  readonly halfFull: number;
  readonly finished: number;
  readonly lapsed: number;
  readonly open: number;
}

/** Stamps with which a card is half full: of 9 the fifth. */
export function halfOf(stampsNeeded: number): number {
  return Math.ceil(stampsNeeded / 2);
}

/** @param neededOf stamps that fill a card of a version */
export function cardProgress(
  counts: readonly CardCount[],
  neededOf: (version: CardCount['versionId']) => number,
): CardProgress {
  const sum = (is: (count: CardCount) => boolean): number =>
    counts.reduce((total, count) => (is(count) ? total + count.cards : total), 0);
  return {
    started: sum(() => true),
    halfFull: sum(({ stamps, versionId }) => stamps >= halfOf(neededOf(versionId))),
    finished: sum(({ state }) => state === 'completed'),
    lapsed: sum(({ state }) => state === 'expired'),
    open: sum(({ state }) => state === 'open'),
  };
}

/**
 * How many cards have reached each step, 1 to `needed`; stamps that a card began with count, stamps that were taken
 * back do not. Never rises from step to step.
 * @param counts of cards that are full with `needed` stamps
 */
export function reachedSteps(counts: readonly CardCount[], needed: number): number[] {
  return Array.from({ length: needed }, (_, index) =>
    counts.reduce((total, { stamps, cards }) => (stamps > index ? total + cards : total), 0),
  );
}
