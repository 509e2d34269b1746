/** Before noon, from noon to 17:00, and after: the shifts of an ordinary shop. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

const NOON = 12 * 60;
const EVENING = 17 * 60;

/**
 * Which part of its business day a time belongs to; what comes after midnight and before the day begins is still the
 * evening before.
 * @param minutes since local midnight
 * @param cutoffMinutes since local midnight, at which a business day begins
 */
export function partOfDay(minutes: number, cutoffMinutes: number): PartOfDay {
  if (minutes < cutoffMinutes || minutes >= EVENING) return 'evening';
  return minutes < NOON ? 'morning' : 'afternoon';
}
