import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';

/** A plain coffee card: `aProgram({ needed: 10 })`; anything else of the terms can be said beside it. */
export function aProgram({ needed = 10, ...terms }: Partial<ProgramTerms> & { needed?: number } = {}): ProgramTerms {
  return {
    name: 'Coffee card',
    icon: 'cup',
    stampsNeeded: needed,
    rewardText: 'Free coffee',
    rewardValue: asMinorUnits(1400),
    cooldownMinutes: 0,
    dailyCap: null,
    starterStamps: 0,
    cardExpiry: { kind: 'none' },
    rewardExpiryDays: null,
    activeFrom: null,
    activeUntil: null,
    ...terms,
  };
}
