import type { MinorUnits } from '../kernel/money.ts';
import type { BusinessDay } from '../kernel/business-day.ts';

/** When an unfinished card or an unused reward lapses; days are business days. */
export type Expiry =
  | { readonly kind: 'none' }
  | { readonly kind: 'after_start'; readonly days: number }
  | { readonly kind: 'since_last_visit'; readonly days: number };

/** Which mark is stamped on the card. */
export type StampIcon = 'cup' | 'bread' | 'scissors' | 'flower' | 'heart' | 'star' | 'bowl' | 'paw';

/** What a card was started on. A card in progress finishes on its terms, whatever the program says later. */
export interface ProgramTerms {
  readonly name: string;
  readonly icon: StampIcon;
  /** Stamps that fill one card, 1 to 50. */
  readonly stampsNeeded: number;
  /** What the customer gets, in the shop's words: "Free coffee". */
  readonly rewardText: string;
  readonly rewardValue: MinorUnits;
  /** Least elapsed minutes between two stampings of one customer; 0 is no limit. */
  readonly cooldownMinutes: number;
  /** Most stamps for one customer on one business day; null is no cap. */
  readonly dailyCap: number | null;
  /** Stamps given once, on the customer's first card of the program. */
  readonly starterStamps: number;
  readonly cardExpiry: Expiry;
  /** Counted from issue; `since_last_visit` does not apply to rewards. */
  readonly rewardExpiryDays: number | null;
  readonly activeFrom: BusinessDay | null;
  /** Last day on which it stamps. */
  readonly activeUntil: BusinessDay | null;
}

export type ProgramState = 'active' | 'paused' | 'archived';
