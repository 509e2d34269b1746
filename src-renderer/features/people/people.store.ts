import { create } from 'zustand';
import type { PeopleSearch } from './people-search.ts';

/** The list as it was left, so that the way back from a customer leads to the same one. */
export const usePeopleStore = create<{ readonly lastSearch: PeopleSearch }>()(() => ({ lastSearch: {} }));
