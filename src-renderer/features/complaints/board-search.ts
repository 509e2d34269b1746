import { caseFigureSchema, type CaseFigure } from '#shared/contract/case-figure.ts';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import type { ListedView } from './api/use-board.ts';

/** Which list is open and what is looked for in it, as it stands in the address. */
export interface BoardSearch {
  readonly view?: ListedView;
  readonly q?: string;
  /** Of what the cases are about; of a group those of everything in it. */
  readonly reason?: ReasonId;
  /** Only the cases behind a figure. */
  readonly figure?: CaseFigure;
}

/** The views in the order they are offered; the first one is what a manager begins her day with. */
export const boardViews = [
  'needs_me',
  'open',
  'mine',
  'waiting',
  'unhappy',
  'settled',
  'all',
] as const satisfies readonly ListedView[];

const longestText = 120;

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readBoardSearch(raw: Record<string, unknown>): BoardSearch {
  const view = boardViews.find((known) => known === raw['view']);
  // The address reads "482" as a number.
  const text = typeof raw['q'] === 'string' || typeof raw['q'] === 'number' ? String(raw['q']) : '';
  const about = raw['reason'];
  const reason = typeof about === 'number' && Number.isSafeInteger(about) && about > 0 ? asId<ReasonId>(about) : null;
  const figure = caseFigureSchema.safeParse(raw['figure']).data;
  return boardSearch(view ?? boardViews[0], text.slice(0, longestText), reason, figure);
}

/** What is usual is not written into the address. */
export function boardSearch(
  view: ListedView,
  text: string,
  reason: ReasonId | null = null,
  figure?: CaseFigure,
): BoardSearch {
  return {
    ...(view === boardViews[0] ? {} : { view }),
    ...(text.trim() === '' ? {} : { q: text }),
    ...(reason === null ? {} : { reason }),
    ...(figure === undefined ? {} : { figure }),
  };
}
