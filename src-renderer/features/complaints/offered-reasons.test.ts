import { describe, expect, test } from 'vitest';
import type { ListedReason, ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { mostUsed, offeredReasons } from './offered-reasons.ts';

function listed(id: number, more: Partial<ListedReason> = {}): ListedReason {
  const named = { id: asId<ReasonId>(id), code: null, name: `No. ${id}` };
  return { ...named, archived: false, offered: true, cases: 0, lately: 0, ...more };
}

const list: ReasonList = [
  { ...listed(1, { offered: false }), reasons: [listed(2), listed(3, { archived: true, offered: false }), listed(4)] },
  { ...listed(5), reasons: [] },
];

describe('what a case can be about', () => {
  test('stands in the order of the list, each with its group', () => {
    expect(offeredReasons(list)).toEqual([
      { id: 2, code: null, name: 'No. 2', group: { code: null, name: 'No. 1' }, lately: 0 },
      { id: 4, code: null, name: 'No. 4', group: { code: null, name: 'No. 1' }, lately: 0 },
      { id: 5, code: null, name: 'No. 5', group: null, lately: 0 },
    ]);
  });

  test('the most used come first, of two used as often the first in the list', () => {
    const [two, four, five] = offeredReasons(list);
    if (two === undefined || four === undefined || five === undefined) throw new Error('there are three');
    expect([...mostUsed([two, four, five], 2)]).toEqual([2, 4]);
    expect([...mostUsed([two, four, { ...five, lately: 1 }], 2)]).toEqual([5, 2]);
    expect([...mostUsed([two], 9)]).toEqual([2]);
  });
});
