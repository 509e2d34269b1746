/** How a complaint reached the shop. */
export const channels = ['counter', 'phone', 'email', 'social', 'review'] as const;
export type Channel = (typeof channels)[number];

/** How much it matters: `serious` is harm or a person treated badly, `minor` is put right with a smile. */
export const severities = ['minor', 'moderate', 'serious'] as const;
export type Severity = (typeof severities)[number];

/** The reasons and groups of them that Stempel brings along; which there are in a shop is its own list. */
export const reasonCodes = [
  'product',
  'product_cold',
  'product_wrong',
  'product_quality',
  'service',
  'service_wait',
  'service_rude',
  'price',
  'stamps',
  'place',
  'other',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Where a case stands; `closed` ends it, and only a reopening starts it again. */
export const caseStates = ['new', 'acknowledged', 'in_progress', 'waiting', 'settled', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** Goodwill given: what a replacement or a refund cost is said, what stamps and rewards cost is worked out. */
export const gestureKinds = ['replacement', 'refund', 'stamps', 'reward'] as const;
export type GestureKind = (typeof gestureKinds)[number];
