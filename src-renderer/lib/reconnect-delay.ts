const firstMs = 250;
const longestMs = 5_000;

/**
 * How long to wait before connecting again, in milliseconds: doubling up to 5 s, and spread out.
 * @param failures attempts that failed in a row
 * @param chance 0 to 1, random: takes up to a quarter off
 */
export function reconnectDelayMs(failures: number, chance: number): number {
  const wait = Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10));
  return Math.round(wait * (1 - chance / 4));
}
