interface Room {
  /** Between two labels, from line to line. */
  readonly gap: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Moves labels that would lie on one another apart, as little as the order from the top down lets it.
 * @param places where each should stand, in pixels from the top
 */
export function spreadLabels(places: readonly number[], { gap, top, bottom }: Room): number[] {
  const order = places.map((place, at) => ({ place, at })).toSorted((a, b) => a.place - b.place || a.at - b.at);
  const spread = [...places];
  let least = top;
  for (const { place, at } of order) {
    const moved = Math.max(place, least);
    spread[at] = moved;
    least = moved + gap;
  }
  let most = bottom;
  for (const { at } of order.toReversed()) {
    const moved = Math.min(spread[at] ?? bottom, most);
    spread[at] = moved;
    most = moved - gap;
  }
  return spread;
}
