import type { Language } from '#shared/contract/values.ts';
import { asMinorUnits, currencyDigits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';

const WORDS: Record<Language, { coffee: string; freeCoffee: string; lunch: string; freeLunch: string }> = {
  en: { coffee: 'Coffee card', freeCoffee: 'Free coffee', lunch: 'Lunch card', freeLunch: 'Free soup' },
  pl: { coffee: 'Karta kawowa', freeCoffee: 'Kawa gratis', lunch: 'Karta lunchowa', freeLunch: 'Zupa gratis' },
  id: { coffee: 'Kartu kopi', freeCoffee: 'Kopi gratis', lunch: 'Kartu makan siang', freeLunch: 'Sup gratis' },
};

/** What a coffee is about worth, in whole units of the currency; 4 where nothing better is known. */
const COFFEE_PRICE: Readonly<Record<string, number>> = { PLN: 14, IDR: 25_000, CZK: 75, SEK: 45, JPY: 500, HUF: 900 };

/** The two cards of the sample cafe: nearly everybody has the first, people at noon the second. */
export function samplePrograms(language: Language, currency: string): { coffee: ProgramTerms; lunch: ProgramTerms } {
  const words = WORDS[language];
  const price = COFFEE_PRICE[currency] ?? 4;
  const common = { dailyCap: 6, activeFrom: null, activeUntil: null } as const;
  return {
    coffee: {
      ...common,
      name: words.coffee,
      icon: 'cup',
      stampsNeeded: 10,
      rewardText: words.freeCoffee,
      rewardValue: worth(price, currency),
      cooldownMinutes: 0,
      starterStamps: 0,
      cardExpiry: { kind: 'none' },
      rewardExpiryDays: 120,
    },
    lunch: {
      ...common,
      name: words.lunch,
      icon: 'bowl',
      stampsNeeded: 8,
      rewardText: words.freeLunch,
      rewardValue: worth(price * 1.5, currency),
      cooldownMinutes: 60,
      starterStamps: 1,
      cardExpiry: { kind: 'since_last_visit', days: 120 },
      rewardExpiryDays: 60,
    },
  };
}

function worth(units: number, currency: string): MinorUnits {
  return asMinorUnits(Math.round(units * 10 ** currencyDigits(currency)));
}
