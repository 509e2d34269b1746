import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMoment } from '../kernel/clock.ts';
import { asId, type ReasonId } from '../kernel/ids.ts';
import {
  archiveReason,
  bringReasonBack,
  moveReason,
  newReason,
  regroupReason,
  renameReason,
  type NamesOf,
} from './change-reasons.ts';
import { findReason, isOffered, reasonsIn, type Reason, type ReasonTree } from './reason-tree.ts';

const id = asId<ReasonId>;
const now = asMoment(1000);
const namesOf: NamesOf = ({ code, name }) => (name === '' && code !== null ? [`${code} en`, `${code} pl`] : [name]);

function aReason(number: number, more: Partial<Reason> = {}): Reason {
  const own = { code: null, name: `No. ${number}`, position: 1, archivedAt: null };
  return { id: id(number), parentId: null, ...own, ...more };
}

const drinks = aReason(1, { name: 'Drinks' });
const cold = aReason(2, { parentId: drinks.id, code: 'product_cold', name: '' });
const weak = aReason(3, { parentId: drinks.id, name: 'Zbyt słaba', position: 2 });
const old = aReason(4, { parentId: drinks.id, name: 'Too sweet', position: 3, archivedAt: now });
const food = aReason(5, { name: 'Food', position: 2 });
const tree: ReasonTree = [drinks, cold, weak, old, food];

function ids(result: { ok: boolean; value?: ReasonTree }, parentId: ReasonId | null): number[] {
  return reasonsIn(result.value ?? [], parentId).map((reason) => reason.id);
}

describe('a name', () => {
  test('goes to the end of its group', () => {
    expect(newReason(tree, drinks.id, 'Oat milk ran out', namesOf)).toEqual({
      ok: true,
      value: { parentId: 1, name: 'Oat milk ran out', position: 4 },
    });
    expect(newReason(tree, null, 'Terrace', namesOf)).toMatchObject({ ok: true, value: { position: 3 } });
  });

  test.each([
    ['ZBYT SLABA', 'REASON_NAME_TAKEN', 'Zbyt słaba'],
    ['Product_cold PL', 'REASON_NAME_TAKEN', 'product_cold pl'],
    ['too sweet', 'REASON_NAME_ARCHIVED', 'Too sweet'],
  ])('%s is one that is there already', (name, code, there) => {
    const refusal = { ok: false, refusal: { code, data: { name: there } } };
    expect(newReason(tree, drinks.id, name, namesOf)).toEqual(refusal);
    expect(newReason(tree, food.id, name, namesOf).ok).toBe(true);
    const pie = aReason(6, { parentId: drinks.id, name: 'Pie', position: 4 });
    expect(renameReason([...tree, pie], pie.id, name, namesOf)).toEqual(refusal);
    const elsewhere = aReason(7, { parentId: food.id, name });
    expect(regroupReason([...tree, elsewhere], elsewhere.id, drinks.id, namesOf)).toEqual(refusal);
  });

  test('may change in case and accents alone, and is missing only for what never had another', () => {
    expect(renameReason(tree, weak.id, 'zbyt slaba', namesOf).ok).toBe(true);
    expect(renameReason(tree, weak.id, '', namesOf)).toEqual({ ok: false, refusal: { code: 'NAME_MISSING' } });
    expect(newReason(tree, null, '', namesOf)).toEqual({ ok: false, refusal: { code: 'NAME_MISSING' } });
    const lukewarm = renameReason(tree, cold.id, 'Lukewarm', namesOf);
    if (!lukewarm.ok) throw new Error('nobody else is called that');
    expect(findReason(lukewarm.value, cold.id)?.name).toBe('Lukewarm');
    expect(renameReason(lukewarm.value, cold.id, '', namesOf)).toEqual({ ok: true, value: tree });
  });
});

describe('moving', () => {
  test('goes past the nearest one in use, and stops at the ends', () => {
    const more = [...tree, aReason(8, { parentId: drinks.id, position: 4 })];
    expect(ids(moveReason(more, weak.id, 'up'), drinks.id)).toEqual([3, 2, 4, 8]);
    expect(ids(moveReason(more, weak.id, 'down'), drinks.id)).toEqual([2, 4, 8, 3]);
    expect(ids(moveReason(more, id(8), 'up'), drinks.id)).toEqual([2, 8, 3, 4]);
    expect(moveReason(tree, cold.id, 'up')).toEqual({ ok: true, value: tree });
    expect(moveReason(tree, weak.id, 'down')).toEqual({ ok: true, value: tree });
  });

  test('to another group closes the gap it leaves', () => {
    const moved = regroupReason(tree, cold.id, food.id, namesOf);
    expect(ids(moved, food.id)).toEqual([2]);
    expect(ids(moved, drinks.id)).toEqual([3, 4]);
    expect(reasonsIn(moved.ok ? moved.value : [], drinks.id).map(({ position }) => position)).toEqual([1, 2]);
  });

  test('makes a group of a reason, but never a third level', () => {
    expect(ids(regroupReason(tree, weak.id, null, namesOf), null)).toEqual([1, 5, 3]);
    expect(regroupReason(tree, drinks.id, food.id, namesOf)).toEqual({
      ok: false,
      refusal: { code: 'REASON_HAS_REASONS' },
    });
    for (const nowhere of [cold.id, id(99), weak.id]) {
      expect(regroupReason(tree, weak.id, nowhere, namesOf)).toMatchObject({ refusal: { code: 'REASON_NOT_FOUND' } });
    }
  });
});

describe('archiving', () => {
  test('keeps its place, and bringing back changes nothing else', () => {
    const gone = archiveReason(tree, cold.id, now);
    if (!gone.ok) throw new Error('there are others');
    expect(findReason(gone.value, cold.id)).toEqual({ ...cold, archivedAt: now });
    expect(bringReasonBack(gone.value, cold.id)).toEqual({ ok: true, value: tree });
  });

  test('leaves something that a case can be about', () => {
    const gone = archiveReason(tree, food.id, now);
    if (!gone.ok) throw new Error('there are others');
    expect(archiveReason(gone.value, drinks.id, now)).toEqual({ ok: false, refusal: { code: 'LAST_REASON' } });
  });
});

test('whatever is done to a list, it stays one: two levels, an order, no name twice, nothing lost', () => {
  const some = fc.integer({ min: 1, max: 9 }).map((number) => id(number));
  const group = fc.option(some, { nil: null });
  const step = fc.oneof(
    fc.tuple(fc.constant('add'), group, fc.constantFrom('Pie', 'PIÉ', 'Tea', 'product_cold en')),
    fc.tuple(fc.constant('rename'), some, fc.constantFrom('Pie', 'Tea', 'Milk', '')),
    fc.tuple(fc.constant('move'), some, fc.constantFrom('up', 'down')),
    fc.tuple(fc.constant('regroup'), some, group),
    fc.tuple(fc.constant('archive'), some, fc.constant('')),
    fc.tuple(fc.constant('back'), some, fc.constant('')),
  );
  function after(list: ReasonTree, [what, whom, more]: readonly unknown[]): ReasonTree {
    const whose = whom as ReasonId;
    const text = more as string;
    if (what === 'add') {
      const added = newReason(list, whose, text, namesOf);
      return added.ok ? [...list, aReason(list.length + 1, added.value)] : list;
    }
    const done =
      what === 'rename'
        ? renameReason(list, whose, text, namesOf)
        : what === 'move'
          ? moveReason(list, whose, text as 'up' | 'down')
          : what === 'regroup'
            ? regroupReason(list, whose, more as ReasonId | null, namesOf)
            : what === 'archive'
              ? archiveReason(list, whose, now)
              : bringReasonBack(list, whose);
    return done.ok ? done.value : list;
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const list = steps.reduce<ReasonTree>(after, tree);
      const levels = list.map(({ parentId }) => (parentId === null ? null : findReason(list, parentId)?.parentId));
      expect(new Set(levels)).toEqual(new Set([null]));
      for (const parentId of new Set(list.map((reason) => reason.parentId))) {
        const those = reasonsIn(list, parentId);
        expect(those.map(({ position }) => position)).toEqual(those.map((_, index) => index + 1));
        const names = those.flatMap((reason) => namesOf(reason)).map((name) => name.toLowerCase().replace('é', 'e'));
        expect(new Set(names).size).toBe(names.length);
      }
      expect(list.length).toBeGreaterThanOrEqual(tree.length);
      expect(list.some((reason) => isOffered(list, reason))).toBe(true);
    }),
  );
});
