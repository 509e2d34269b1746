import { create } from 'zustand';
import type { LearnSearch } from './learn-search.ts';

/** The days last looked at, so that whoever comes back finds them as she left them. */
export const useLearnStore = create<{ readonly lastSearch: LearnSearch }>()(() => ({ lastSearch: {} }));
