import type { BtydForecast, Horizon, KeptFit } from '#shared/contract/reports/btyd.contract.ts';

/** Sentences of the finding, each by its key in the catalog. */
export type BtydSentence =
  | { readonly key: 'visits'; readonly visits: number }
  | { readonly key: 'none' }
  | { readonly key: 'faces'; readonly faces: number }
  | { readonly key: 'noFaces' }
  | { readonly key: 'check'; readonly weeks: number; readonly expected: number; readonly came: number }
  | { readonly key: 'noCheck' | 'whole' };

/** What there is to say of the next `weeks` weeks. */
export function btydFinding(
  { totals, newFaces }: BtydForecast,
  found: NonNullable<KeptFit['found']>,
  weeks: Horizon,
  narrowed: boolean,
): BtydSentence[] {
  const visits = Math.round(totals.find((total) => total.weeks === weeks)?.visits ?? 0);
  const faces = Math.round((newFaces.visits / newFaces.weeks) * weeks);
  const check = found.holdOut === null ? null : sumOfCheck(found.holdOut);
  return [
    visits === 0 ? { key: 'none' } : { key: 'visits', visits },
    faces === 0 ? { key: 'noFaces' } : { key: 'faces', faces },
    check === null ? { key: 'noCheck' } : { key: 'check', ...check },
    ...(narrowed ? [{ key: 'whole' } as const] : []),
  ];
}

type HoldOut = NonNullable<NonNullable<KeptFit['found']>['holdOut']>;

/** The weeks of the check together, to whole visits. */
export function sumOfCheck({ weeks }: HoldOut) {
  const expected = weeks.reduce((sum, week) => sum + week.expected, 0);
  return {
    weeks: weeks.length,
    expected: Math.round(expected),
    came: weeks.reduce((sum, week) => sum + week.came, 0),
  };
}

/** Below so much there is nothing to speak of (a share). */
const CLOSE = 0.05;

/** How the check went, with the difference as a share of what was expected. */
export function verdictOf({ expected, came }: { readonly expected: number; readonly came: number }): {
  readonly verdict: 'same' | 'more' | 'fewer';
  readonly share: number;
} {
  const share = Math.abs(came - expected) / Math.max(1, expected);
  return { verdict: share < CLOSE ? 'same' : came > expected ? 'more' : 'fewer', share };
}
