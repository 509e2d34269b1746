/**
 * Figures about what was entered that lead to the entries behind them. Without a person's name for it, "stands" means
 * that nothing took it back.
 */
export const entryFigures = [
  /** Everything. */
  'all',
  /** Stamps that stand; all that were given; those taken back, at once, and later. */
  'stamps',
  'stamps_given',
  'stamps_back',
  'stamps_undone',
  'stamps_voided',
  /** Stamps that came with a first card, from a paper card, and as goodwill; all that were given. */
  'starters',
  'openings',
  'bonus_stamps',
  /** What started a card that was not emptied again. */
  'cards_opened',
  /** Those that stand. */
  'cards_completed',
  'cards_expired',
  'rewards_issued',
  'rewards_redeemed',
  'rewards_expired',
  /** Rewards given as goodwill, that stand. */
  'goodwill_rewards',
  /** What took something back; later; at once. */
  'corrections',
  'voids',
  'undos',
  /** What passed over a refusal. */
  'overrides',
  /** What somebody else said yes to. */
  'approvals',
] as const;
export type EntryFigure = (typeof entryFigures)[number];
