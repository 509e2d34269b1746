import type { LiabilityFigures, ProgramFigure } from '#shared/contract/reports/program-figures.contract.ts';

/** What there is to say about where cards stop. */
export type StallFinding =
  | { readonly kind: 'nothing' | 'none' }
  | { readonly kind: 'one'; readonly step: number }
  /** More than half of all that stopped, or only more than anywhere else. */
  | { readonly kind: 'most' | 'often'; readonly step: number; readonly at: number; readonly cards: number }
  | {
      readonly kind: 'tied';
      readonly steps: readonly [number, number];
      readonly at: number;
      readonly cards: number;
    }
  | { readonly kind: 'spread'; readonly cards: number };

export function stallFinding(program: Pick<ProgramFigure, 'cards' | 'stall'> | undefined): StallFinding {
  if (program === undefined) return { kind: 'nothing' };
  const { cards, most, at } = program.stall;
  const [step, other, ...more] = most;
  if (step === undefined) return { kind: program.cards.started === 0 ? 'nothing' : 'none' };
  if (cards === 1) return { kind: 'one', step };
  if (other === undefined) return { kind: at * 2 > cards ? 'most' : 'often', step, at, cards };
  // Two cards at two steps are not a place where cards stop.
  return at > 1 && more.length === 0 ? { kind: 'tied', steps: [step, other], at, cards } : { kind: 'spread', cards };
}

/** What there is to say about what is owed; null where it is nobody's to see, or nothing. */
export function owedFinding(liability: LiabilityFigures | null): 'noValue' | 'inFull' | 'expected' | null {
  if (liability === null) return null;
  const { total, rewards, stamps } = liability;
  if (total.face === 0) return rewards.waiting + stamps.stamps > 0 ? 'noValue' : null;
  return total.expected === total.face ? 'inFull' : 'expected';
}
