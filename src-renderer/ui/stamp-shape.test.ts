import { describe, expect, it } from 'vitest';
import { cardColumns, stampTurn } from './stamp-shape.ts';

describe('stampTurn', () => {
  it('is steady, slight, and differs from the place before', () => {
    for (let index = 0; index < 30; index += 1) {
      expect(stampTurn(index)).toBe(stampTurn(index));
      expect(Math.abs(stampTurn(index))).toBeLessThanOrEqual(8);
      expect(stampTurn(index)).not.toBe(stampTurn(index + 1));
    }
  });
});

describe('cardColumns', () => {
  it.each([
    [1, 1],
    [5, 5],
    [6, 6],
    [8, 4],
    [9, 5],
    [10, 5],
    [12, 6],
    [14, 7],
    [15, 5],
    [20, 5],
    [30, 10],
    [50, 10],
  ])('%i places stand in %i columns', (places, columns) => {
    expect(cardColumns(places)).toBe(columns);
  });

  it('fits a narrow space', () => {
    for (let places = 1; places <= 50; places += 1) expect(cardColumns(places, 5)).toBeLessThanOrEqual(5);
  });
});
