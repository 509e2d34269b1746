import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogs, disagreements, flatten, keyInCode } from './catalogs.ts';
import { type WordUse, wordsIn } from './words-in-code.ts';

const checkout = resolve(import.meta.dirname, '../..');
const locales = join(checkout, 'resources/locales');

function readCatalogs(): Catalogs {
  const languages = readdirSync(locales);
  return new Map(
    languages.map((language) => {
      const files = globSync('*.json', { cwd: join(locales, language) });
      const read = (file: string): unknown => JSON.parse(readFileSync(join(locales, language, file), 'utf8'));
      return [language, new Map(files.map((file) => [basename(file, '.json'), flatten(read(file))]))];
    }),
  );
}

/** `namespace:key` of every word that exists, as the code would name it. */
function wordsOf(catalogs: Catalogs): Set<string> {
  const namespaces = [...(catalogs.get('en') ?? [])];
  return new Set(namespaces.flatMap(([name, words]) => [...words.keys()].map((key) => `${name}:${keyInCode(key)}`)));
}

function usesIn(sources: readonly (readonly [file: string, source: string])[]) {
  const found = sources.map(([file, source]) => wordsIn(file, source));
  return { asked: found.flatMap(({ asked }) => asked), texts: new Set(found.flatMap(({ texts }) => texts)) };
}

function missing(words: ReadonlySet<string>, asked: readonly WordUse[]): string[] {
  const exists = ({ namespaces, key }: WordUse) =>
    [...words].some((word) => {
      const [namespace = '', name = ''] = word.split(/:(.*)/s);
      if (namespaces.length > 0 && !namespaces.includes(namespace)) return false;
      return typeof key === 'string' ? keyInCode(key) === name || key === name : key.test(name) || key.test(word);
    });
  return asked.filter((use) => !exists(use)).map(({ file, key }) => `${file} asks for ${String(key)}`);
}

function unused(words: ReadonlySet<string>, { asked, texts }: ReturnType<typeof usesIn>): string[] {
  const patterns = asked.map(({ key }) => key).filter((key) => key instanceof RegExp);
  const named = new Set(asked.map(({ key }) => key));
  return [...words].filter((word) => {
    const key = word.slice(word.indexOf(':') + 1);
    if (named.has(key) || texts.has(key) || texts.has(word)) return false;
    return !patterns.some((pattern) => pattern.test(key) || pattern.test(word));
  });
}

const sources = globSync('src-*/**/*.{ts,tsx}', { cwd: checkout })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join(checkout, file), 'utf8')] as const);

describe('the catalogs of this project', () => {
  const catalogs = readCatalogs();
  const words = wordsOf(catalogs);
  const uses = usesIn(sources);

  it('are in English, Polish and Indonesian', () => {
    expect([...catalogs.keys()].toSorted()).toEqual(['en', 'id', 'pl']);
    expect(words.size).toBeGreaterThan(0);
  });

  it('agree in every language', () => {
    expect(disagreements(catalogs)).toEqual([]);
  });

  it('hold every word the code asks for', () => {
    expect(missing(words, uses.asked)).toEqual([]);
  });

  it('hold no word that nothing asks for', () => {
    expect(unused(words, uses)).toEqual([]);
  });
});

describe('the check of the catalogs', () => {
  const english = {
    save: 'Save',
    hello: 'Hello {{name}}',
    stamps_one: '{{count}} stamp',
    stamps_other: '{{count}} stamps',
  };
  const indonesian = { save: 'Simpan', hello: 'Halo {{name}}', stamps_other: '{{count}} stempel' };
  const catalogsOf = (id: object): Catalogs =>
    new Map([
      ['en', new Map([['counter', flatten(english)]])],
      ['id', new Map([['counter', flatten(id)]])],
    ]);

  it('accepts languages with different plural forms', () => {
    expect(disagreements(catalogsOf(indonesian))).toEqual([]);
  });

  it.each([
    ['a missing word', { ...indonesian, save: undefined }, 'id has no "save"'],
    ['an empty word', { ...indonesian, save: ' ' }, 'id says nothing for "save"'],
    ['a word too many', { ...indonesian, extra: 'Lagi' }, 'en has no "extra"'],
    ['a plural form too many', { ...indonesian, stamps_one: '{{count}} stempel' }, 'id has no use for "stamps_one"'],
    ['a missing plural form', { ...indonesian, stamps_other: undefined }, 'id has no "stamps_other"'],
    ['another variable', { ...indonesian, hello: 'Halo {{nama}}' }, '"hello" takes [name] in en but [nama] in id'],
  ])('names %s', (_what, id, problem) => {
    const given = Object.fromEntries(Object.entries(id).filter(([, text]) => text !== undefined));
    expect(disagreements(catalogsOf(given)).join('\n')).toContain(problem);
  });

  const words = new Set(['counter:save', 'counter:hello', 'counter:role.owner', 'common:close']);
  const inView = (code: string) => usesIn([['view.tsx', `const { t } = useTranslation('counter'); ${code}`]]);

  it.each([
    't("missing")',
    't("close")',
    't(ok ? "save" : "saved")',
    't(`rule.${name}`)',
    '<Trans i18nKey="nothing" />',
  ])('names the word that %s asks for in vain', (code) => expect(missing(words, inView(code).asked)).toHaveLength(1));

  it.each([
    't("save")',
    't("common:close")',
    't("close", { ns: "common" })',
    't(ok ? "save" : "hello")',
    't(`role.${name}`)',
  ])('finds the word that %s asks for', (code) => expect(missing(words, inView(code).asked)).toEqual([]));

  it('names words that nothing asks for', () => {
    expect(unused(words, inView('t("save"); t(`role.${name}`); const label = "hello";'))).toEqual(['common:close']);
  });
});
