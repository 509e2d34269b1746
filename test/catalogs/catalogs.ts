/** Words by flattened key (`dialog.title`), of one namespace in one language. */
export type Catalog = ReadonlyMap<string, string>;
/** Catalogs by namespace (the file's name), by language. */
export type Catalogs = ReadonlyMap<string, ReadonlyMap<string, Catalog>>;

// i18next JSON v4: https://www.i18next.com/misc/json-format
const pluralSuffix = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/;

/** A key as the code names it: without the plural form that i18next chooses. */
export function keyInCode(key: string): string {
  return key.replace(pluralSuffix, '');
}

/** Flattens what a catalog file holds. Throws on a value that is no text. */
export function flatten(content: unknown, prefix = ''): Map<string, string> {
  if (typeof content === 'string') return new Map([[prefix, content]]);
  if (content === null || typeof content !== 'object') throw new Error(`${prefix} is not a text`);
  const parts = Object.entries(content).flatMap(([key, value]) => [
    ...flatten(value, prefix === '' ? key : `${prefix}.${key}`),
  ]);
  return new Map(parts);
}

/** What is wrong between the languages, one sentence each; empty when they are complete and agree. */
export function disagreements(catalogs: Catalogs): string[] {
  const namespaces = new Set([...catalogs.values()].flatMap((byNamespace) => [...byNamespace.keys()]));
  return [...namespaces].flatMap((namespace) => {
    const languages = [...catalogs].map(([language, byNamespace]) => ({
      language,
      words: byNamespace.get(namespace) ?? new Map<string, string>(),
    }));
    const keys = new Set(languages.flatMap(({ words }) => [...words.keys()].map(keyInCode)));
    return [...keys].flatMap((key) => {
      const plural = languages.some(({ words }) => words.has(`${key}_other`));
      return [
        ...languages.flatMap(({ language, words }) => problemsOfKey(language, words, key, plural)),
        ...differentVariables(languages, key),
      ].map((problem) => `${namespace}: ${problem}`);
    });
  });
}

function problemsOfKey(language: string, words: Catalog, key: string, plural: boolean): string[] {
  const forms = formsOf(words, key);
  const expected = plural
    ? new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`)
    : [key];
  // i18next prefers _zero in any language; no language here needs it.
  const allowed = plural ? [...expected, `${key}_zero`] : expected;
  return [
    ...expected.filter((form) => !words.has(form)).map((form) => `${language} has no "${form}"`),
    ...forms.filter(([form]) => !allowed.includes(form)).map(([form]) => `${language} has no use for "${form}"`),
    ...forms.filter(([, text]) => text.trim() === '').map(([form]) => `${language} says nothing for "${form}"`),
    ...forms.filter(([, text]) => text !== text.trim()).map(([form]) => `${language} pads "${form}" with spaces`),
  ];
}

function differentVariables(languages: readonly { language: string; words: Catalog }[], key: string): string[] {
  const [first, ...others] = languages.map(({ language, words }) => ({ language, found: variables(words, key) }));
  return others
    .filter(({ found }) => first !== undefined && found !== first.found)
    .map(
      ({ language, found }) => `"${key}" takes [${first?.found}] in ${first?.language} but [${found}] in ${language}`,
    );
}

/** The variables and tags of every form of a key. A form may leave the count out: "one stamp". */
function variables(words: Catalog, key: string): string {
  const found = formsOf(words, key).flatMap(([, text]) => text.match(/\{\{.+?\}\}|<\/?\w+\s*\/?>/g) ?? []);
  const names = found.map((match) => match.replace(/^\{\{-?\s*|\s*(,.*)?\}\}$/g, ''));
  return [...new Set(names)]
    .filter((name) => name !== 'count')
    .toSorted()
    .join(', ');
}

function formsOf(words: Catalog, key: string): [string, string][] {
  return [...words].filter(([form]) => form === key || (keyInCode(form) === key && form !== keyInCode(form)));
}
