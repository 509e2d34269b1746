import type { CardView, RewardView } from '#shared/contract/cards.contract.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';

/** The cards worth showing at the counter, the one stamped last first: those that can be stamped and those that hold something. */
export function cardsToShow(cards: readonly CardView[]): readonly CardView[] {
  return cards
    .filter((card) => card.accepts === 'yes' || isBegun(card))
    .toSorted((a, b) => (b.lastStampAt ?? 0) - (a.lastStampAt ?? 0) || Number(isBegun(b)) - Number(isBegun(a)));
}

/** It holds stamps or a debt. */
function isBegun(card: CardView): boolean {
  return card.stamps > 0 || card.debt > 0;
}

/** The card a stamp without further words goes to: the only one, or the one stamped last. Undefined is a question to ask. */
export function cardToStamp(cards: readonly CardView[]): CardView | undefined {
  const shown = cardsToShow(cards);
  const open = shown.filter((card) => card.accepts === 'yes');
  const [first] = open.length > 0 ? open : shown;
  if (first === undefined) return undefined;
  return open.length > 1 && first.lastStampAt === null && !isBegun(first) ? undefined : first;
}

/** The card in front: the one asked for, else the one a stamp goes to, else none. */
export function cardInFront(cards: readonly CardView[], programId: ProgramId | undefined): CardView | undefined {
  return cards.find((card) => card.programId === programId) ?? cardToStamp(cards);
}

export interface RewardPile {
  readonly text: string;
  readonly count: number;
  /** The one to give first: the next to lapse, then the oldest. */
  readonly first: RewardView;
}

/** Waiting rewards, equal ones on one pile. */
export function rewardPiles(rewards: readonly RewardView[]): readonly RewardPile[] {
  const ordered = rewards.toSorted(
    (a, b) =>
      (a.expiresOn ?? Number.POSITIVE_INFINITY) - (b.expiresOn ?? Number.POSITIVE_INFINITY) || a.issuedAt - b.issuedAt,
  );
  const piles = new Map<string, RewardPile>();
  for (const reward of ordered) {
    const pile = piles.get(reward.text);
    piles.set(reward.text, { text: reward.text, first: pile?.first ?? reward, count: (pile?.count ?? 0) + 1 });
  }
  return [...piles.values()];
}
