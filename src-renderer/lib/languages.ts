import type { Language } from '#shared/contract/values.ts';

export const languages = ['en', 'pl', 'id'] as const satisfies readonly Language[];

/** Each language by its own name, as its speakers look for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polski',
  id: 'Bahasa Indonesia',
};

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}

/** The first language that is one of ours; a tag such as `pl-PL` counts as its language. */
export function firstLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}
