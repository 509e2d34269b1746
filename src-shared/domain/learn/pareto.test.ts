import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pareto } from './pareto.ts';

it('puts the most frequent first and adds the shares up', () => {
  const bars = pareto([
    { key: 1, count: 2 },
    { key: 2, count: 5 },
    { key: 3, count: 0 },
    { key: 4, count: 3 },
  ]);
  expect(bars.map(({ item, share, cumulative }) => [item.key, share, cumulative])).toEqual([
    [2, 0.5, 0.5],
    [4, 0.3, 0.8],
    [1, 0.2, 1],
  ]);
});

it('is empty of nothing', () => expect(pareto([{ key: 1, count: 0 }])).toEqual([]));

it('never falls, and ends at all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), (counts) => {
      const bars = pareto(counts.map((count, key) => ({ key, count })));
      if (bars.length === 0) return;
      expect(bars.at(-1)?.cumulative).toBe(1);
      bars.forEach(({ item, cumulative }, index) => {
        const before = bars[index - 1];
        if (before === undefined) return;
        expect(before.item.count).toBeGreaterThanOrEqual(item.count);
        expect(before.cumulative).toBeLessThan(cumulative);
      });
    }),
  );
});
