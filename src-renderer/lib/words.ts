import i18next, { type Resource, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/contract/values.ts';

const catalogs = import.meta.glob<ResourceKey>('../../resources/locales/*/*.json', { eager: true, import: 'default' });

function resources(): Resource {
  const result: Resource = {};
  for (const [path, catalog] of Object.entries(catalogs)) {
    const [language = '', file = ''] = path.split('/').slice(-2);
    result[language] = { ...result[language], [file.replace('.json', '')]: catalog };
  }
  return result;
}

/** Every catalog of every language is in the program: a language is there at once, and without any network. */
export const words = i18next.createInstance();

/** Called once, before anything is drawn. */
export async function startWords(language: Language): Promise<void> {
  await words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: resources(),
    // React escapes by itself.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  markDocument(language);
}

function markDocument(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = words.dir(language);
}

export async function speak(language: Language): Promise<void> {
  if (words.language === language) return;
  await words.changeLanguage(language);
  markDocument(language);
}
