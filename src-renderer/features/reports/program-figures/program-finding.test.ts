import { describe, expect, it } from 'vitest';
import type { LiabilityFigures } from '#shared/contract/reports/program-figures.contract.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { owedFinding, stallFinding } from './program-finding.ts';

const cards = { started: 50, halfFull: 0, finished: 0, lapsed: 0, open: 50 };
const stalled = (all: number, most: number[], at: number) => ({
  cards,
  stall: { cards: all, steps: [], most, at },
});

describe('where cards stop, in a sentence', () => {
  it('of nothing begun says so, and of nothing stopped', () => {
    expect(stallFinding(undefined)).toEqual({ kind: 'nothing' });
    expect(stallFinding({ ...stalled(0, [], 0), cards: { ...cards, started: 0 } })).toEqual({ kind: 'nothing' });
    expect(stallFinding(stalled(0, [], 0))).toEqual({ kind: 'none' });
  });

  it('of one card says where it stands, of two at two steps that they are spread', () => {
    expect(stallFinding(stalled(1, [4], 1))).toEqual({ kind: 'one', step: 4 });
    expect(stallFinding(stalled(2, [4], 2))).toEqual({ kind: 'most', step: 4, at: 2, cards: 2 });
    expect(stallFinding(stalled(2, [3, 4], 1))).toEqual({ kind: 'spread', cards: 2 });
  });

  it('says most only of more than half', () => {
    expect(stallFinding(stalled(10, [4], 6))).toMatchObject({ kind: 'most' });
    expect(stallFinding(stalled(10, [4], 5))).toMatchObject({ kind: 'often' });
    expect(stallFinding(stalled(10, [2, 4], 4))).toMatchObject({ kind: 'tied', steps: [2, 4] });
    expect(stallFinding(stalled(10, [2, 4, 5], 3))).toMatchObject({ kind: 'spread' });
  });
});

describe('what is owed, in a sentence', () => {
  const aLiability = (face: number, expected: number, waiting: number): LiabilityFigures => {
    const owed = { face: asMinorUnits(face), expected: asMinorUnits(expected) };
    return {
      rewards: { ...owed, waiting },
      stamps: { face: asMinorUnits(0), expected: asMinorUnits(0), cards: 0, stillCards: 0, stamps: 0 },
      total: owed,
      versions: [],
      overTime: { unit: 'week', points: [] },
    };
  };

  it('tells amounts only to whom they are meant, and only where there are any', () => {
    expect(owedFinding(null)).toBeNull();
    expect(owedFinding(aLiability(0, 0, 0))).toBeNull();
    expect(owedFinding(aLiability(0, 0, 3))).toBe('noValue');
    expect(owedFinding(aLiability(900, 900, 3))).toBe('inFull');
    expect(owedFinding(aLiability(900, 700, 3))).toBe('expected');
  });
});
