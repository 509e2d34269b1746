import { describe, expect, test } from 'vitest';
import { asMoment } from '../kernel/clock.ts';
import { asId, type ReasonId } from '../kernel/ids.ts';
import { isLive, isOffered, reasonsIn, withReasonsOf, type Reason } from './reason-tree.ts';

const id = asId<ReasonId>;

function aReason(number: number, more: Partial<Reason> = {}): Reason {
  const own = { code: null, name: `No. ${number}`, position: number, archivedAt: null };
  return { id: id(number), parentId: null, ...own, ...more };
}

const long = asMoment(1);
const drinks = aReason(1);
const cold = aReason(2, { parentId: drinks.id });
const gone = aReason(3, { parentId: drinks.id, archivedAt: long });
const price = aReason(4);

describe('what a case can be about', () => {
  test('is a reason in a group, or a group without any', () => {
    const tree = [drinks, cold, gone, price];
    expect(tree.filter((reason) => isOffered(tree, reason))).toEqual([cold, price]);
  });

  test('is a group again once all that was in it is archived', () => {
    expect(isOffered([drinks, gone], drinks)).toBe(true);
  });

  test('is nothing in a group that is archived', () => {
    const closed = { ...drinks, archivedAt: long };
    expect([closed, cold].filter((reason) => isOffered([closed, cold], reason))).toEqual([]);
    expect(isLive([closed, cold], cold)).toBe(false);
  });
});

test('those of a group are in their order, and are counted with it, also the archived ones', () => {
  const last = { ...cold, position: 9 };
  expect(reasonsIn([last, gone, drinks], drinks.id)).toEqual([gone, last]);
  expect(withReasonsOf([drinks, cold, gone, price], drinks.id)).toEqual([1, 2, 3]);
});
