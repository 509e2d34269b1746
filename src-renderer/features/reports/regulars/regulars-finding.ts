import type { RegularsReport } from '#shared/contract/reports/regulars.contract.ts';
import { isProven } from '#shared/domain/statistics/newcombe.ts';

/** Below so many a tenth of them is not a person. */
const fewestForTenths = 10;

/** How it is said how many came back. */
export type BackWords =
  | { readonly words: 'nobodyRipe' }
  /** One person came for the first time, and did or did not come again. */
  | { readonly words: 'oneBack' | 'oneNotBack' }
  | { readonly words: 'nobody' | 'everybody'; readonly of: number }
  | { readonly words: 'counts'; readonly count: number; readonly of: number }
  | { readonly words: 'tenths'; readonly tenths: number };

/** Of those who came for the first time, how many came again, in words that are true of any number of them. */
export function backWords({ count, of }: { readonly count: number; readonly of: number }): BackWords {
  if (of === 0) return { words: 'nobodyRipe' };
  if (of === 1) return { words: count === 1 ? 'oneBack' : 'oneNotBack' };
  if (count === 0) return { words: 'nobody', of };
  if (count === of) return { words: 'everybody', of };
  const tenths = Math.round((count / of) * 10);
  if (of < fewestForTenths || tenths === 0 || tenths === 10) return { words: 'counts', count, of };
  return { words: 'tenths', tenths };
}

/** What is said of a share beside the one before: nothing where nothing can be, and no difference unless it is proven. */
export function shareChange(
  { change, now, before }: RegularsReport['back'][number],
  known: boolean,
): { readonly words: 'more' | 'fewer' | 'notProven'; readonly now: number; readonly before: number } | null {
  if (!known || change === null) return null;
  const shares = { now: now.count / now.of, before: before.count / before.of };
  if (!isProven(change)) return { words: 'notProven', ...shares };
  return { words: change.difference > 0 ? 'more' : 'fewer', ...shares };
}

/** What is said of a number of visits beside the one before. */
export function visitChange(
  now: number,
  before: number,
  known: boolean,
): { readonly words: 'more' | 'fewer' | 'same' | 'fromNone'; readonly share: number } | null {
  if (!known || (now === 0 && before === 0)) return null;
  if (before === 0) return { words: 'fromNone', share: 0 };
  const share = Math.round((100 * (now - before)) / before) / 100;
  if (share === 0) return { words: 'same', share };
  return { words: share > 0 ? 'more' : 'fewer', share: Math.abs(share) };
}
