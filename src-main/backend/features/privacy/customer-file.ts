import wordsEn from '#resources/locales/en/privacy.json' with { type: 'json' };
import wordsId from '#resources/locales/id/privacy.json' with { type: 'json' };
import wordsPl from '#resources/locales/pl/privacy.json' with { type: 'json' };
import type { Shop } from '#shared/contract/shop.contract.ts';
import { localeTags, type Language } from '#shared/contract/values.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { currencyDigits } from '#shared/domain/kernel/money.ts';
import type { Fact, PersonalRecord, PersonalSection } from './personal-data.service.ts';
import { htmlPage } from './readable-page.ts';

/** Version of the portable form; docs/guide/privacy.md says what it looks like. A new one for every change of shape. */
const FORMAT = { format: 'stempel.customer-file', version: 1 } as const;

const WORDS = { en: wordsEn, pl: wordsPl, id: wordsId } as const;

export interface CustomerFile {
  readonly customerId: CustomerId;
  readonly sections: readonly PersonalSection[];
  readonly madeAt: Moment;
  readonly shop: Shop;
}

/** Says whose file it is by number only: a name in a folder is seen by everybody who passes by. */
export function customerFileName(
  { customerId, madeAt }: CustomerFile,
  form: 'read' | 'portable',
  language: Language,
): string {
  const day = new Date(madeAt).toISOString().slice(0, 10);
  return `${wordAt(WORDS[language], 'file.name')}-${customerId}-${day}.${form === 'read' ? 'html' : 'json'}`;
}

/** JSON for another program: moments as ISO 8601 in UTC, days as dates, money in minor units, files as base64. */
export function portableFile({ customerId, sections, madeAt, shop }: CustomerFile): string {
  const { name, currency, zone } = shop;
  return JSON.stringify(
    {
      ...FORMAT,
      madeAt: new Date(madeAt).toISOString(),
      shop: { name, currency, timeZone: zone },
      customer: customerId,
      sections: Object.fromEntries(
        sections.map((section) => [section.name, section.records.map((record) => portableRecord(record, currency))]),
      ),
    },
    null,
    2,
  );
}

function portableRecord(record: PersonalRecord, currency: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, fact]) => [name, portableFact(fact, currency)]));
}

function portableFact(fact: Fact, currency: string): unknown {
  if (fact === null || typeof fact !== 'object') return fact;
  if (isRecords(fact)) return fact.map((record) => portableRecord(record, currency));
  if ('word' in fact) return fact.word;
  if ('moment' in fact) return new Date(fact.moment).toISOString();
  if ('day' in fact) return isoOfBusinessDay(fact.day);
  if ('money' in fact) return { minorUnits: fact.money, currency };
  return { mediaType: fact.mediaType, base64: fact.bytes.toString('base64') };
}

/** A page of its own for reading and printing, in the reader's language. */
export function readableFile({ customerId, sections, madeAt, shop }: CustomerFile, language: Language): string {
  const locale = localeTags[language];
  const words = WORDS[language];
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: shop.zone });
  const onDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const digits = currencyDigits(shop.currency);
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: shop.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  const t = (key: string): string => wordAt(words, key);
  return htmlPage({
    language,
    title: t('file.title'),
    lead: [
      `${t('file.shop')}: ${shop.name}`,
      `${t('file.customer')}: #${customerId}`,
      `${t('file.madeAt')}: ${when.format(madeAt)}`,
    ],
    nothing: t('file.nothing'),
    sections: sections.map((section) => ({ title: t(`part.${section.name}`), records: section.records })),
    label: (name) => t(`field.${name}`),
    inWords: (fact) => {
      if (typeof fact === 'string') return fact;
      if (typeof fact === 'number') return number.format(fact);
      if ('word' in fact) return t(`word.${fact.word}`);
      if ('moment' in fact) return when.format(fact.moment);
      if ('day' in fact) return onDay.format(new Date(`${isoOfBusinessDay(fact.day)}T00:00:00Z`));
      if ('money' in fact) return money.format(fact.money / 10 ** digits);
      return fact.mediaType;
    },
  });
}

/** The word of a key; a code that no catalog knows stands for itself. */
function wordAt(words: object, key: string): string {
  let found: unknown = words;
  const path = key.split('.');
  for (const part of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof found === 'string' ? found : (path.at(-1) ?? key);
}

function isRecords(fact: Exclude<Fact, null>): fact is readonly PersonalRecord[] {
  return Array.isArray(fact);
}
