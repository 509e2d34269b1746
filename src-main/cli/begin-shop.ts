import { randomUUID } from 'node:crypto';
import type { Shop } from '#shared/contract/shop.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import type { Backend } from '#main/backend/backend.ts';

const COUNTRY: Readonly<Record<Language, { country: string; currency: string }>> = {
  en: { country: 'GB', currency: 'GBP' },
  pl: { country: 'PL', currency: 'PLN' },
  id: { country: 'ID', currency: 'IDR' },
};

interface Beginning {
  readonly name: string;
  readonly language: Language;
  readonly owner: { readonly name: string; readonly pin: string };
  readonly begin: { readonly with: 'sample' } | { readonly with: 'program'; readonly terms: ProgramTerms };
}

/** Makes a shop in an empty folder without anybody answering questions. @returns false when there is one already */
export async function beginShop(
  { services: { firstRun } }: Backend,
  { name, language, owner, begin }: Beginning,
): Promise<boolean> {
  const commandId = randomUUID() as string as CommandId;
  const made = await firstRun.setUp({ commandId, shop: aShop(language, name), owner, begin });
  return made.ok;
}

function aShop(language: Language, name: string): Shop {
  return {
    name,
    ...COUNTRY[language],
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    cutoffMinutes: 240,
    language,
    accent: 'brick',
    autoLockMinutes: 10,
    scannerPrefix: '',
  };
}
