import type { Shop } from '#shared/contract/shop.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import { asMinorUnits, currencyDigits } from '#shared/domain/kernel/money.ts';
import type { ProgramTerms, StampIcon } from '#shared/domain/programs/program-terms.ts';
import { guessPlace, type Place } from '#renderer/lib/regions.ts';

/** A bar may close at two, and nobody opens before four. */
const usualCutoffMinutes = 240;
const usualAutoLockMinutes = 5;
const usualStamps = 10;

/** What the three steps have gathered so far. */
export interface FirstRunDraft extends Place {
  readonly shopName: string;
  readonly cutoffMinutes: number;
  readonly ownerName: string;
  readonly pin: string;
  readonly begin: 'program' | 'sample';
  /** Null until typed: the language suggests one. */
  readonly programName: string | null;
  readonly rewardText: string | null;
  readonly stampsNeeded: number;
  readonly icon: StampIcon;
  /** In whole units of the currency, as typed; undefined when left empty. */
  readonly rewardWorth: number | undefined;
}

export type ChangeDraft = (change: Partial<FirstRunDraft>) => void;

export function newDraft(): FirstRunDraft {
  return {
    ...guessPlace(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages),
    shopName: '',
    cutoffMinutes: usualCutoffMinutes,
    ownerName: '',
    pin: '',
    begin: 'program',
    programName: null,
    rewardText: null,
    stampsNeeded: usualStamps,
    icon: 'cup',
    rewardWorth: undefined,
  };
}

export function shopOf(draft: FirstRunDraft, language: Language): Shop {
  const { shopName, country, currency, zone, cutoffMinutes } = draft;
  return {
    name: shopName.trim(),
    country,
    currency,
    zone,
    cutoffMinutes,
    language,
    accent: 'brick',
    autoLockMinutes: usualAutoLockMinutes,
    scannerPrefix: '',
  };
}

/** The first program: the plain punch card; everything else of it can be set later. */
export function termsOf(draft: FirstRunDraft, words: { name: string; rewardText: string }): ProgramTerms {
  const minorInMajor = 10 ** currencyDigits(draft.currency);
  return {
    name: words.name.trim(),
    icon: draft.icon,
    stampsNeeded: draft.stampsNeeded,
    rewardText: words.rewardText.trim(),
    rewardValue: asMinorUnits(Math.round((draft.rewardWorth ?? 0) * minorInMajor)),
    cooldownMinutes: 0,
    dailyCap: null,
    starterStamps: 0,
    cardExpiry: { kind: 'none' },
    rewardExpiryDays: null,
    activeFrom: null,
    activeUntil: null,
  };
}
