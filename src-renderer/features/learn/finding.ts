/** What is said about a count beside the one of the days before; null where nothing is known of them. */
export function changeOf(
  taken: number,
  before: number | null,
): { words: 'more' | 'fewer' | 'same'; by: number } | null {
  if (before === null || (taken === 0 && before === 0)) return null;
  if (taken === before) return { words: 'same', by: 0 };
  return { words: taken > before ? 'more' : 'fewer', by: Math.abs(taken - before) };
}

/** What most complaints are about; null where several are as frequent, or one case alone would be the most. */
export function mostOf<Item extends { readonly count: number }>(items: readonly Item[]): Item | null {
  const [first, second] = items.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2) return null;
  return second !== undefined && second.count === first.count ? null : first;
}
