import { create } from 'zustand';
import type { BoardSearch } from './board-search.ts';

/** The board as it was left, so that the way back from a case leads to the same list. */
export const useBoardStore = create<{ readonly lastSearch: BoardSearch }>()(() => ({ lastSearch: {} }));
