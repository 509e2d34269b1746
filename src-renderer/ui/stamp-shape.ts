/** Degrees a hand turns the stamp, in an order that shows no pattern on a card. */
const turns = [-7, 3, -2, 5, -4, 6, -6, 1, 4, -3, 7] as const;

/** How far the stamp in this place is turned, in degrees; always the same for the same place. */
export function stampTurn(index: number): number {
  return turns[Math.abs(Math.trunc(index)) % turns.length] ?? 0;
}

/** Numbers of columns to try, the best looking first. */
function candidates(places: number, most: number): readonly number[] {
  const wanted = places <= 12 ? [5, 6, 4] : places <= 24 ? [6, 7, 8, 5] : [10, 9, 8, 7];
  const fitting = wanted.filter((columns) => columns <= most);
  return fitting.length > 0 ? fitting : [most];
}

/**
 * In how many columns a card of `places` places is laid out: few rows, as full and as equal as can be.
 * A narrow space allows at most `most` columns.
 */
export function cardColumns(places: number, most = 10): number {
  if (places <= Math.min(5, most)) return Math.max(1, places);
  const empty = (columns: number) => (columns - (places % columns)) % columns;
  return candidates(places, most).reduce((best, columns) => (empty(columns) < empty(best) ? columns : best));
}
