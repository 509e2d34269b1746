import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { impossibleField } from '#shared/domain/programs/check-terms.ts';
import type { Expiry, ProgramTerms, StampIcon } from '#shared/domain/programs/program-terms.ts';

/** A program's terms while they are being written: a field may be empty. */
export interface TermsDraft {
  readonly name: string;
  readonly icon: StampIcon;
  readonly stampsNeeded: number | undefined;
  readonly rewardText: string;
  /** In whole currency, as it is typed: 12.5 zł. */
  readonly rewardValue: number | undefined;
  readonly cooldownMinutes: number | undefined;
  readonly dailyCap: number | undefined;
  readonly starterStamps: number | undefined;
  readonly cardExpiry: Expiry['kind'];
  readonly cardExpiryDays: number | undefined;
  readonly rewardExpiryDays: number | undefined;
  readonly activeFrom: BusinessDay | undefined;
  readonly activeUntil: BusinessDay | undefined;
}

export type TermsField = keyof ProgramTerms;

/** The card most cafes have. */
export const emptyDraft: TermsDraft = {
  name: '',
  icon: 'cup',
  stampsNeeded: 10,
  rewardText: '',
  rewardValue: undefined,
  cooldownMinutes: undefined,
  dailyCap: undefined,
  starterStamps: undefined,
  cardExpiry: 'none',
  cardExpiryDays: 365,
  rewardExpiryDays: undefined,
  activeFrom: undefined,
  activeUntil: undefined,
};

/** Nothing there is written as an empty field, not as a nought. */
function unlessZero(value: number): number | undefined {
  return value === 0 ? undefined : value;
}

/** @param moneyDigits digits of the currency after the decimal mark */
export function draftOfTerms(terms: ProgramTerms, moneyDigits: number): TermsDraft {
  return {
    name: terms.name,
    icon: terms.icon,
    stampsNeeded: terms.stampsNeeded,
    rewardText: terms.rewardText,
    rewardValue: unlessZero(terms.rewardValue / 10 ** moneyDigits),
    cooldownMinutes: unlessZero(terms.cooldownMinutes),
    dailyCap: terms.dailyCap ?? undefined,
    starterStamps: unlessZero(terms.starterStamps),
    cardExpiry: terms.cardExpiry.kind,
    cardExpiryDays: terms.cardExpiry.kind === 'none' ? emptyDraft.cardExpiryDays : terms.cardExpiry.days,
    rewardExpiryDays: terms.rewardExpiryDays ?? undefined,
    activeFrom: terms.activeFrom ?? undefined,
    activeUntil: terms.activeUntil ?? undefined,
  };
}

// An empty number that is needed is no number of days or stamps: the check of the terms refuses it.
const missing = 0;

function expiryOf({ cardExpiry, cardExpiryDays }: TermsDraft): Expiry {
  return cardExpiry === 'none' ? { kind: 'none' } : { kind: cardExpiry, days: cardExpiryDays ?? missing };
}

/**
 * The terms a draft stands for, or the first field that cannot work.
 * @param moneyDigits digits of the currency after the decimal mark
 */
export function termsOfDraft(draft: TermsDraft, moneyDigits: number): Result<ProgramTerms, TermsField> {
  const terms: ProgramTerms = {
    name: draft.name.trim(),
    icon: draft.icon,
    stampsNeeded: draft.stampsNeeded ?? missing,
    rewardText: draft.rewardText.trim(),
    rewardValue: asMinorUnits(Math.round((draft.rewardValue ?? 0) * 10 ** moneyDigits)),
    cooldownMinutes: draft.cooldownMinutes ?? 0,
    dailyCap: draft.dailyCap ?? null,
    starterStamps: draft.starterStamps ?? 0,
    cardExpiry: expiryOf(draft),
    rewardExpiryDays: draft.rewardExpiryDays ?? null,
    activeFrom: draft.activeFrom ?? null,
    activeUntil: draft.activeUntil ?? null,
  };
  const field = impossibleField(terms);
  return field === null ? ok(terms) : refuse(field);
}
