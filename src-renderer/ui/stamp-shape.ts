/** Degrees a hand turns the stamp, in an order that shows no pattern on a card. */
const turns = [-7, 3, -2, 5, -4, 6, -6, 1, 4, -3, 7] as const;

/** How far the stamp in this place is turned, in degrees; always the same for the same place. */
export function stampTurn(index: number): number {
  return turns[Math.abs(Math.trunc(index)) % turns.length] ?? 0;
}

/**
 * In how many columns a card of `places` places is laid out: rows as full and as equal as can be, five to a row by preference.
 * A narrow space allows at most `most` columns.
 */
export function cardColumns(places: number, most = 8): number {
  if (places <= Math.min(5, most)) return Math.max(1, places);
  const candidates = [5, 6, 4, 7, 8].filter((columns) => columns <= most);
  const empty = (columns: number) => (columns - (places % columns)) % columns;
  return candidates.reduce((best, columns) => (empty(columns) < empty(best) ? columns : best), candidates[0] ?? most);
}
