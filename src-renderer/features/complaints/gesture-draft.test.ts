import { describe, expect, it } from 'vitest';
import { orderOfDraft } from './gesture-draft.ts';

describe('a gesture with a price', () => {
  it.each([
    ['refund', 12.5, 2, 1250],
    ['refund', 0.29, 2, 29],
    ['refund', 15_000, 0, 15_000],
    ['replacement', 0, 2, 0],
  ] as const)('%s of %d with %d digits costs %d minor units', (kind, amount, digits, cost) => {
    expect(orderOfDraft({ kind, text: ' flat white ', amount }, digits)).toEqual(
      kind === 'refund' ? { kind, cost } : { kind, text: 'flat white', cost },
    );
  });

  it.each([
    [{ kind: 'refund', text: '', amount: undefined }, 'amountMissing'],
    [{ kind: 'refund', text: '', amount: 0 }, 'amountMissing'],
    [{ kind: 'refund', text: '', amount: -3 }, 'amountMissing'],
    [{ kind: 'refund', text: '', amount: 1e12 }, 'amountTooLarge'],
    [{ kind: 'replacement', text: ' ', amount: 3 }, 'replacedMissing'],
    [{ kind: 'replacement', text: 'flat white', amount: undefined }, 'amountMissing'],
  ] as const)('says of %j: %s', (draft, problem) => {
    expect(orderOfDraft(draft, 2)).toMatchObject({ problem });
  });
});
