import type { GestureKind } from '../complaints/case.ts';
import type { TemplateLanguage } from './template-texts.ts';

const stampWords: Readonly<Record<TemplateLanguage, Readonly<Record<string, string>>>> = {
  en: { one: 'bonus stamp', other: 'bonus stamps' },
  pl: { one: 'dodatkowa pieczątka', few: 'dodatkowe pieczątki', other: 'dodatkowych pieczątek' },
  id: { other: 'stempel bonus' },
};
const refundWords: Readonly<Record<TemplateLanguage, string>> = {
  en: 'a refund of',
  pl: 'zwrot',
  id: 'pengembalian uang',
};

export interface Given {
  readonly kind: GestureKind;
  /** What was replaced, or the reward's text; as the shop wrote it. */
  readonly text: string;
  readonly quantity: number;
}

/** What was given for a case, as a letter says it. @param amount what it cost, written with its currency */
export function givenInWords({ kind, text, quantity }: Given, amount: string, language: TemplateLanguage): string {
  switch (kind) {
    case 'stamps': {
      const words = stampWords[language];
      return `${quantity} ${words[new Intl.PluralRules(language).select(quantity)] ?? words['other'] ?? ''}`;
    }
    case 'refund':
      return `${refundWords[language]} ${amount}`;
    default:
      return text;
  }
}
