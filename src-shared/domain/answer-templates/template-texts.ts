/** What a template may name; each is filled with a fact of the case. */
export const placeholders = ['customer', 'shop', 'item', 'staff', 'date', 'reward'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Languages in which templates are written. */
export const templateLanguages = ['en', 'pl', 'id'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** The same text by language; one that is missing falls back to the shop's. */
export type TemplateTexts = Readonly<Partial<Record<TemplateLanguage, string>>>;

export type TemplateFacts = Readonly<Record<Placeholder, string>>;

// Braces on one line; what is between them is meant to be a placeholder.
const named = /\{([^{}\n]*)\}/g;

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((known) => known === name);
}

/** What stands in braces and names no fact, each once, in the order it is read. */
export function unknownPlaceholders(text: string): string[] {
  const names = [...text.matchAll(named)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlaceholder(name)))];
}

/** Puts the facts in, once: a fact that looks like a placeholder stays the text it is, as do braces that name nothing. */
export function fillTemplate(text: string, facts: TemplateFacts): string {
  return text.replaceAll(named, (whole, name: string) => (isPlaceholder(name) ? facts[name] : whole));
}

/** The text for a customer: in her language, else in the shop's, else in any it is written in. */
export function textFor(
  texts: TemplateTexts,
  wanted: TemplateLanguage,
  ofShop: TemplateLanguage,
): { readonly language: TemplateLanguage; readonly text: string } {
  for (const language of [wanted, ofShop, ...templateLanguages]) {
    const text = texts[language] ?? '';
    if (text !== '') return { language, text };
  }
  return { language: ofShop, text: '' };
}
