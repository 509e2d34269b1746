import { create } from 'zustand';
import type { Language } from '#shared/contract/values.ts';
import { isLanguage } from './languages.ts';

const key = 'stempel.language';

function kept(): Language | null {
  const text = sessionStorage.getItem(key);
  return isLanguage(text) ? text : null;
}

interface WindowLanguageState {
  /** Chosen for this window alone; null follows the person, then the shop. */
  readonly language: Language | null;
  readonly setLanguage: (language: Language | null) => void;
}

export const useWindowLanguageStore = create<WindowLanguageState>()((set) => ({
  language: kept(),
  setLanguage: (language) => {
    if (language === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, language);
    set({ language });
  },
}));
