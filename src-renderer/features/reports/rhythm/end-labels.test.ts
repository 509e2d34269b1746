import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './end-labels.ts';

it('leaves labels where they are while there is room', () => {
  expect(spreadLabels([100, 20, 60], { gap: 16, top: 0, bottom: 200 })).toEqual([100, 20, 60]);
});

it('moves them apart, in their order and within the picture', () => {
  const some = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 });
  fc.assert(
    fc.property(some, (places) => {
      const spread = spreadLabels(places, { gap: 16, top: 0, bottom: 200 });
      const order = places.map((place, at) => ({ place, at })).toSorted((a, b) => a.place - b.place || a.at - b.at);
      let last = -16;
      for (const { at } of order) {
        const place = spread[at] ?? NaN;
        expect(place - last).toBeGreaterThanOrEqual(16);
        expect(place).toBeLessThanOrEqual(200);
        last = place;
      }
    }),
  );
});
