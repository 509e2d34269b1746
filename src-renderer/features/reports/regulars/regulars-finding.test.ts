import { describe, expect, it } from 'vitest';
import { newcombe } from '#shared/domain/statistics/newcombe.ts';
import { backWords, shareChange, visitChange } from './regulars-finding.ts';

describe('how many came back', () => {
  it.each([
    [0, 0, { words: 'nobodyRipe' }],
    [0, 1, { words: 'oneNotBack' }],
    [1, 1, { words: 'oneBack' }],
    [0, 2, { words: 'nobody', of: 2 }],
    [1, 2, { words: 'counts', count: 1, of: 2 }],
    [2, 2, { words: 'everybody', of: 2 }],
    [4, 9, { words: 'counts', count: 4, of: 9 }],
    [4, 10, { words: 'tenths', tenths: 4 }],
    [411, 1000, { words: 'tenths', tenths: 4 }],
    // "0 of every 10" and "10 of every 10" would be untrue.
    [12, 340, { words: 'counts', count: 12, of: 340 }],
    [339, 340, { words: 'counts', count: 339, of: 340 }],
    [340, 340, { words: 'everybody', of: 340 }],
  ])('%i of %i', (count, of, words) => expect(backWords({ count, of })).toEqual(words));
});

describe('how that was before', () => {
  const beside = (now: [number, number], before: [number, number], known = true) => {
    const share = ([count, of]: [number, number]) => ({ count, of, interval: null });
    const change = newcombe({ count: now[0], of: now[1] }, { count: before[0], of: before[1] });
    return shareChange({ within: 30, now: share(now), before: share(before), change }, known)?.words;
  };

  it('is a difference only where it is proven', () => {
    expect(beside([410, 1000], [300, 1000])).toBe('more');
    expect(beside([300, 1000], [410, 1000])).toBe('fewer');
    expect(beside([4, 10], [3, 10])).toBe('notProven');
    expect(beside([1, 1], [0, 1])).toBe('notProven');
  });

  it('is not said where nothing is known', () => {
    expect(beside([410, 1000], [0, 0])).toBeUndefined();
    expect(beside([0, 0], [300, 1000])).toBeUndefined();
    expect(beside([410, 1000], [300, 1000], false)).toBeUndefined();
  });

  it.each([
    [112, 100, { words: 'more', share: 0.12 }],
    [88, 100, { words: 'fewer', share: 0.12 }],
    [1001, 1000, { words: 'same', share: 0 }],
    [3, 0, { words: 'fromNone', share: 0 }],
    [0, 4, { words: 'fewer', share: 1 }],
    [0, 0, null],
  ])('%i visits beside %i', (now, before, words) => expect(visitChange(now, before, true)).toEqual(words));
});
