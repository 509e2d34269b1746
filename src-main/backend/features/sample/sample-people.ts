import people from '#resources/sample/people.json' with { type: 'json' };
import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import type { Random } from './random.ts';

/** Digits after the country code of invented mobile numbers, by the shop's language. */
const PHONES: Record<Language, { prefix: string; digits: number }> = {
  pl: { prefix: '+48 5', digits: 8 },
  id: { prefix: '+62 812', digits: 8 },
  en: { prefix: '+44 74', digits: 8 },
};

/** One invented customer; who she is depends on the random numbers alone. */
export function samplePerson(random: Random, language: Language): CustomerProfile {
  const source = people[language];
  const names = random.chance(0.56) ? source.women : source.men;
  const first = random.pick(names.first);
  const last = random.pick(names.last);
  const hasPhone = random.chance(0.86);
  const address = `${asciiOf(first)}.${asciiOf(last)}${random.whole(1, 999)}@example.com`;
  return {
    name: `${first} ${last}`,
    phone: hasPhone ? phoneNumber(random, language) : '',
    email: random.chance(0.4) ? address : '',
    birthday: random.chance(0.55) ? { month: random.whole(1, 12), day: random.whole(1, 28) } : null,
    language: random.chance(0.1) ? random.pick(['en', 'pl', 'id'] as const) : null,
    usualOrder: random.chance(0.6) ? random.pick(source.orders) : '',
    notes: random.chance(0.12) ? random.pick(source.notes) : '',
    tags: random.chance(0.2) ? [random.pick(source.tags)] : [],
  };
}

function phoneNumber(random: Random, language: Language): string {
  const { prefix, digits } = PHONES[language];
  let number = prefix;
  for (let index = 0; index < digits; index += 1) number += String(random.whole(index === 0 ? 1 : 0, 9));
  return number;
}

function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/ł/giu, 'l')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
}
