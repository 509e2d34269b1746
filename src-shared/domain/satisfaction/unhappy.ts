import type { CaseEntry, CaseHappening } from '../complaints/case-event.ts';
import { isBad } from './score.ts';

/** What shows that somebody took care of her answer. */
const DEALT_WITH: ReadonlySet<CaseHappening['kind']> = new Set([
  'note',
  'answered',
  'gesture',
  'promised',
  'waiting',
  'settled',
  'closed',
  'reopened',
]);

/**
 * Whether a case waits for somebody to look at a bad grade: she gave one, and nothing was written down, answered,
 * given or opened again since. A grade that was taken back was never given.
 * @param entries oldest first
 */
export function isUnhappy(entries: readonly CaseEntry[]): boolean {
  const takenBack = new Set(entries.flatMap(({ what }) => (what.kind === 'rating_taken_back' ? [what.rated] : [])));
  const last = entries.findLast(({ number, what }) => {
    if (what.kind === 'rated') return what.score !== null && !takenBack.has(number);
    return DEALT_WITH.has(what.kind);
  });
  return last?.what.kind === 'rated' && isBad(last.what.score);
}
